package com.jymob.application.screening;

import static com.jymob.application.screening.TestedScreening.ALLOWED;
import static com.jymob.application.screening.TestedScreening.CHOICE;
import static com.jymob.application.screening.TestedScreening.ELSEWHERE;
import static com.jymob.application.screening.TestedScreening.PUZZLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.application.problem.DeleteProblem;
import com.jymob.application.problem.UpdateProblem;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SeenTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what a test is made, and that it stays so. */
class GeneratingRulesTest {
  private final TestedScreening screening = new TestedScreening();
  private final TestSite site = screening.site;

  @Test
  void the_problems_stand_in_the_order_of_the_post_and_the_time_is_that_of_the_post() {
    ScreeningTestId test = generated(screening.posted(CHOICE, ELSEWHERE, PUZZLE));

    SeenTest seen = seen(screening.taker, test);
    assertThat(uuids(seen)).containsExactly(CHOICE, ELSEWHERE, PUZZLE);
    assertThat(seen.startTime()).isEqualTo(site.clock.instant());
    assertThat(seen.expiresAt()).isEqualTo(site.clock.instant().plus(ALLOWED));
  }

  @Test
  void without_problems_there_is_no_test() {
    assertThat(screening.generated(screening.posted(), 2)).isEmpty();
    assertThat(site.viewScreeningTests.takenBy(screening.taker, new Slice(null, 9)).items())
        .hasSize(1);
  }

  @Test
  void what_the_poster_may_no_longer_use_is_left_out() {
    ProblemUuid shared =
        site.transactions.write(new ProblemBuilder(screening.stranger).shared()::addTo).uuid();
    JobPost post = screening.posted(shared, ELSEWHERE, PUZZLE);
    unshare(shared);
    delete(ELSEWHERE);

    assertThat(uuids(seen(screening.taker, generated(post)))).containsExactly(PUZZLE);
    delete(PUZZLE);
    assertThat(screening.generated(post, 3)).isEmpty();
  }

  @Test
  void a_problem_that_is_edited_or_deleted_never_changes_the_test() {
    ProblemUuid shared =
        site.transactions.write(new ProblemBuilder(screening.stranger).shared()::addTo).uuid();
    ScreeningTestId test = generated(screening.posted(shared, CHOICE, PUZZLE));
    SeenTest forTaker = seen(screening.taker, test);
    SeenTest forPoster = seen(screening.poster, test);

    unshare(shared);
    edit(screening.poster, CHOICE, new ProblemBuilder(screening.poster).statement("Other."));
    delete(PUZZLE);

    assertThat(seen(screening.taker, test)).isEqualTo(forTaker);
    assertThat(seen(screening.poster, test)).isEqualTo(forPoster);
  }

  private ScreeningTestId generated(JobPost post) {
    return screening.generated(post, 2).orElseThrow();
  }

  private SeenTest seen(UserId viewer, ScreeningTestId test) {
    return site.viewScreeningTest.run(viewer, test).orElseThrow();
  }

  private void unshare(ProblemUuid problem) {
    edit(screening.stranger, problem, new ProblemBuilder(screening.stranger));
  }

  private void edit(UserId by, ProblemUuid problem, ProblemBuilder next) {
    assertThat(
            site.updateProblem.run(
                new UpdateProblem.Command(by, problem, current -> next.content())))
        .isInstanceOf(UpdateProblem.Updated.class);
  }

  private void delete(ProblemUuid problem) {
    assertThat(
            site.deleteProblem.run(
                new DeleteProblem.Command(screening.poster, problem, current -> {})))
        .isEqualTo(new DeleteProblem.Deleted());
  }

  private static List<ProblemUuid> uuids(SeenTest test) {
    return test.problems().stream().map(problem -> problem.problem().uuid()).toList();
  }
}
