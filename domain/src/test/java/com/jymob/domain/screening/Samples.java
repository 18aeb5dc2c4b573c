package com.jymob.domain.screening;

import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.Company;
import com.jymob.domain.jobpost.Description;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.Title;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Choices;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.Statement;
import com.jymob.domain.problem.Tags;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A test of a puzzle and of a multiple choice, whose right letter is b. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123Z");
  static final Instant END = NOW.plus(Duration.ofDays(7));
  static final UserId POSTER = new UserId(1);
  static final UserId TAKER = new UserId(2);
  static final UserId STRANGER = new UserId(3);
  static final ScreeningTestId ID = new ScreeningTestId(4);
  static final JobApplicationId APPLICATION = new JobApplicationId(5);
  static final ProblemUuid PUZZLE = new ProblemUuid(6);
  static final ProblemUuid CHOICE = new ProblemUuid(7);
  static final ProblemUuid ELSEWHERE = new ProblemUuid(8);

  private Samples() {}

  static ScreeningTest test() {
    return test(List.of(puzzle(), choice("b")));
  }

  static ScreeningTest test(List<Problem> problems) {
    return ScreeningTest.start(ID, APPLICATION, post(), TAKER, problems, NOW);
  }

  static JobPost post() {
    JobPostContent content =
        JobPostContent.draft(new Title("t"), new Description("d"), new Company("c"));
    return JobPost.create(new JobPostId(9), POSTER, content, NOW);
  }

  static Problem puzzle() {
    return problem(
        PUZZLE,
        new ProblemContent(
            ProblemType.PUZZLE,
            new Statement("Why?"),
            null,
            null,
            new CorrectSolution("Because."),
            false,
            Tags.NONE));
  }

  static Problem choice(@Nullable String right) {
    return problem(
        CHOICE,
        new ProblemContent(
            ProblemType.MULTIPLE_CHOICE,
            new Statement("Which?"),
            new Choices(List.of(new Choice('a', "This."), new Choice('b', "That."))),
            null,
            right == null ? null : new CorrectSolution(right),
            true,
            Tags.NONE));
  }

  static SubmittedSolution solution(ProblemUuid problem, String text) {
    return new SubmittedSolution(
        new SolutionId(problem.value()), ID, problem, new SolutionText(text), NOW, NOW);
  }

  static GivenScore score(ProblemUuid problem, String score) {
    return new GivenScore(problem, score(score), null);
  }

  static Score score(String value) {
    return new Score(new BigDecimal(value));
  }

  private static Problem problem(ProblemUuid uuid, ProblemContent content) {
    return Problem.create(uuid, POSTER, content, NOW);
  }
}
