package com.jymob.application.screening;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.GivenScore;
import com.jymob.domain.screening.GivenScores;
import com.jymob.domain.screening.Score;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SolutionText;
import com.jymob.domain.screening.SubmittedSolution;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A site with a test of a puzzle and of a multiple choice, and the people around it. */
final class TestedScreening {
  static final ProblemUuid PUZZLE = new ProblemUuid(101);
  static final ProblemUuid CHOICE = new ProblemUuid(102);
  static final ProblemUuid ELSEWHERE = new ProblemUuid(103);
  static final Duration ALLOWED = Duration.ofMinutes(90);

  final TestSite site = new TestSite();
  final UserId poster = site.registered("poster@example.com").user().id();
  final UserId taker = site.registered("taker@example.com").user().id();
  final UserId stranger = site.registered("stranger@example.com").user().id();
  final JobPost post;
  final ScreeningTestId test;

  TestedScreening() {
    add(PUZZLE, new ProblemBuilder(poster).correctSolution("Because."));
    add(
        CHOICE,
        new ProblemBuilder(poster)
            .choices(new Choice('a', "This."), new Choice('b', "That."))
            .correctSolution("b"));
    add(ELSEWHERE, new ProblemBuilder(poster));
    post = posted(PUZZLE, CHOICE);
    test = generated(post, 1).orElseThrow();
  }

  void add(ProblemUuid uuid, ProblemBuilder problem) {
    site.transactions.write(
        stores -> {
          stores
              .problems()
              .add(Problem.create(uuid, poster, problem.content(), site.clock.instant()));
          return uuid;
        });
  }

  JobPost posted(ProblemUuid... problems) {
    return site.post(
        poster, new JobPostBuilder(poster).problems(problems).testMinutes(90).content());
  }

  Optional<ScreeningTestId> generated(JobPost of, long application) {
    return site.transactions.write(
        stores ->
            GenerateScreeningTest.in(
                stores, of, new JobApplicationId(application), taker, site.clock.instant()));
  }

  CreateSolution.Outcome create(UserId by, ProblemUuid problem, String text) {
    return site.createSolution.run(
        new CreateSolution.Command(by, test, problem, new SolutionText(text)));
  }

  SubmittedSolution created(ProblemUuid problem, String text) {
    return ((CreateSolution.Created) create(taker, problem, text)).solution();
  }

  UpdateSolution.Outcome update(UserId by, SolutionId solution, String text) {
    return site.updateSolution.run(
        new UpdateSolution.Command(by, solution, current -> new SolutionText(text)));
  }

  SubmitScreeningTest.Outcome submit(UserId by) {
    return site.submitScreeningTest.run(new SubmitScreeningTest.Command(by, test));
  }

  VerifyScreeningTest.Outcome verify(UserId by, GivenScore... scores) {
    return site.verifyScreeningTest.run(
        new VerifyScreeningTest.Command(by, test, new GivenScores(List.of(scores))));
  }

  static GivenScore score(ProblemUuid problem, String score) {
    return new GivenScore(problem, new Score(new BigDecimal(score)), null);
  }
}
