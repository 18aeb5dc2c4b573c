package com.jymob.application.screening;

import static com.jymob.application.screening.TestedScreening.ALLOWED;
import static com.jymob.application.screening.TestedScreening.CHOICE;
import static com.jymob.application.screening.TestedScreening.ELSEWHERE;
import static com.jymob.application.screening.TestedScreening.PUZZLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.fixture.TestSite;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.ScreeningTestStatus;
import com.jymob.domain.screening.SeenProblem;
import com.jymob.domain.screening.SeenTest;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SolutionText;
import com.jymob.domain.screening.SubmittedSolution;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who may answer and submit a test, and when. */
class TakingRulesTest {
  private final TestedScreening screening = new TestedScreening();
  private final TestSite site = screening.site;

  @Test
  void the_taker_answers_each_problem_once_and_that_is_remembered() {
    site.clock.advance(Duration.ofMinutes(1));
    SubmittedSolution solution = screening.created(PUZZLE, " Because. ");

    assertThat(screening.create(screening.taker, PUZZLE, "Or not."))
        .isEqualTo(new CreateSolution.SolutionExists());
    assertThat(site.viewSolution.run(screening.taker, solution.id())).contains(solution);
    SeenTest seen = seen();
    assertThat(seen.lastSavedTime()).isEqualTo(site.clock.instant());
    assertThat(seen.problems()).extracting(SeenProblem::solution).containsExactly(solution, null);
  }

  @Test
  void nobody_else_answers() {
    assertThat(screening.create(screening.poster, PUZZLE, "a"))
        .isEqualTo(new CreateSolution.NotTaker());
    assertThat(screening.create(screening.stranger, PUZZLE, "a"))
        .isEqualTo(new CreateSolution.UnknownTest());
    assertThat(
            site.createSolution.run(
                new CreateSolution.Command(
                    screening.taker, new ScreeningTestId(99), PUZZLE, new SolutionText("a"))))
        .isEqualTo(new CreateSolution.UnknownTest());
  }

  @Test
  void an_answer_is_to_a_problem_of_the_test_and_to_a_multiple_choice_a_letter() {
    assertThat(screening.create(screening.taker, ELSEWHERE, "a"))
        .isEqualTo(new CreateSolution.UnknownProblem());
    assertThat(screening.create(screening.taker, CHOICE, "c"))
        .isEqualTo(new CreateSolution.NoChoice());
    SubmittedSolution letter = screening.created(CHOICE, "a");
    assertThat(screening.update(screening.taker, letter.id(), "B"))
        .isEqualTo(new UpdateSolution.NoChoice());
    assertThat(site.viewSolution.run(screening.taker, letter.id())).contains(letter);
  }

  @Test
  void the_taker_words_an_answer_anew() {
    SubmittedSolution solution = screening.created(PUZZLE, "Because.");
    site.clock.advance(Duration.ofMinutes(1));

    assertThat(screening.update(screening.taker, solution.id(), "Or not."))
        .isEqualTo(
            new UpdateSolution.Updated(
                solution.edited(new SolutionText("Or not."), site.clock.instant())));
    assertThat(seen().lastSavedTime()).isEqualTo(site.clock.instant());
  }

  @Test
  void a_change_that_fails_changes_nothing() {
    SubmittedSolution solution = screening.created(PUZZLE, "Because.");
    site.clock.advance(Duration.ofMinutes(1));

    assertThatThrownBy(() -> screening.update(screening.taker, solution.id(), ""))
        .isInstanceOf(InvalidValue.class);
    assertThat(site.viewSolution.run(screening.taker, solution.id())).contains(solution);
    assertThat(seen().lastSavedTime()).isEqualTo(solution.createdAt());
  }

  @Test
  void nobody_else_words_it_anew_or_learns_of_it_too_early() {
    SolutionId solution = screening.created(PUZZLE, "Because.").id();

    assertThat(screening.update(screening.poster, solution, "a"))
        .isEqualTo(new UpdateSolution.NotFound());
    assertThat(screening.update(screening.stranger, solution, "a"))
        .isEqualTo(new UpdateSolution.NotFound());
    assertThat(screening.update(screening.taker, new SolutionId(99), "a"))
        .isEqualTo(new UpdateSolution.NotFound());
    assertThat(site.viewSolution.run(screening.poster, solution)).isEmpty();
    assertThat(site.viewSolution.run(screening.stranger, solution)).isEmpty();

    screening.submit(screening.taker);

    assertThat(screening.update(screening.poster, solution, "a"))
        .isEqualTo(new UpdateSolution.NotTaker());
    assertThat(screening.update(screening.stranger, solution, "a"))
        .isEqualTo(new UpdateSolution.NotFound());
    assertThat(site.viewSolution.run(screening.poster, solution)).isPresent();
    assertThat(site.viewSolution.run(screening.stranger, solution)).isEmpty();
  }

  @Test
  void the_taker_submits_once_and_then_it_is_over() {
    SolutionId solution = screening.created(PUZZLE, "Because.").id();

    assertThat(screening.submit(screening.taker))
        .isInstanceOfSatisfying(
            SubmitScreeningTest.Submitted.class,
            submitted -> {
              assertThat(submitted.test()).isEqualTo(seen());
              assertThat(submitted.test().status()).isEqualTo(ScreeningTestStatus.SUBMITTED);
            });
    assertThatItIsOver(solution);
  }

  @Test
  void at_its_expiry_it_is_over_with_what_was_saved() {
    SolutionId solution = screening.created(PUZZLE, "Because.").id();
    site.clock.advance(ALLOWED.minusMillis(1));
    screening.created(CHOICE, "b");
    site.clock.advance(Duration.ofMillis(1));

    assertThatItIsOver(solution);
    assertThat(seen().status()).isEqualTo(ScreeningTestStatus.EXPIRED);
    assertThat(seen().problems()).extracting(SeenProblem::solution).doesNotContainNull();
  }

  @Test
  void nobody_else_submits() {
    assertThat(screening.submit(screening.poster)).isEqualTo(new SubmitScreeningTest.NotTaker());
    assertThat(screening.submit(screening.stranger)).isEqualTo(new SubmitScreeningTest.NotFound());
    assertThat(seen().status()).isEqualTo(ScreeningTestStatus.ONGOING);
  }

  private void assertThatItIsOver(SolutionId solution) {
    assertThat(screening.create(screening.taker, CHOICE, "b"))
        .isEqualTo(new CreateSolution.NotOngoing());
    assertThat(screening.update(screening.taker, solution, "Or not."))
        .isEqualTo(new UpdateSolution.NotOngoing());
    assertThat(screening.submit(screening.taker)).isEqualTo(new SubmitScreeningTest.NotOngoing());
  }

  private SeenTest seen() {
    return site.viewScreeningTest.run(screening.taker, screening.test).orElseThrow();
  }
}
