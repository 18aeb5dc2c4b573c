package com.jymob.domain.screening;

import static com.jymob.domain.screening.Samples.CHOICE;
import static com.jymob.domain.screening.Samples.ELSEWHERE;
import static com.jymob.domain.screening.Samples.END;
import static com.jymob.domain.screening.Samples.NOW;
import static com.jymob.domain.screening.Samples.POSTER;
import static com.jymob.domain.screening.Samples.PUZZLE;
import static com.jymob.domain.screening.Samples.STRANGER;
import static com.jymob.domain.screening.Samples.TAKER;
import static com.jymob.domain.screening.Samples.choice;
import static com.jymob.domain.screening.Samples.puzzle;
import static com.jymob.domain.screening.Samples.score;
import static com.jymob.domain.screening.ScreeningTestStatus.EXPIRED;
import static com.jymob.domain.screening.ScreeningTestStatus.ONGOING;
import static com.jymob.domain.screening.ScreeningTestStatus.SUBMITTED;
import static com.jymob.domain.screening.ScreeningTestStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a {@link ScreeningTest} begins, ends and is scored. */
class ScreeningTestRulesTest {
  private final ScreeningTest test = Samples.test();

  @Test
  void it_begins_with_the_problems_in_their_order_and_the_time_of_the_post() {
    assertThat(test.problems())
        .extracting(TestProblem::problem)
        .containsExactly(puzzle(), choice("b"));
    assertThat(test.problems()).extracting(TestProblem::score).containsOnlyNulls();
    assertThat(test.startTime()).isEqualTo(NOW);
    assertThat(test.expiresAt()).isEqualTo(END);
    assertThat(test.lastSavedTime()).isNull();
    assertThat(test.poster()).isEqualTo(POSTER);
    assertThat(test.taker()).isEqualTo(TAKER);
  }

  @Test
  void it_expires_at_the_very_moment() {
    assertThat(test.statusAt(END.minusNanos(1))).isEqualTo(ONGOING);
    assertThat(test.statusAt(END)).isEqualTo(EXPIRED);
    assertThat(test.statusAt(Instant.MAX)).isEqualTo(EXPIRED);
  }

  @Test
  void a_submitted_test_never_expires_and_a_verified_one_stays_verified() {
    ScreeningTest submitted = test.submitted(NOW.plusSeconds(1));
    ScreeningTest verified = submitted.verified(new GivenScores(List.of()), END);

    assertThat(submitted.statusAt(NOW.plusSeconds(1))).isEqualTo(SUBMITTED);
    assertThat(submitted.statusAt(END)).isEqualTo(SUBMITTED);
    assertThat(verified.statusAt(END)).isEqualTo(VERIFIED);
    assertThat(test.verified(new GivenScores(List.of()), END).statusAt(END)).isEqualTo(VERIFIED);
  }

  @Test
  void saving_is_remembered_and_ends_nothing() {
    ScreeningTest saved = test.saved(NOW.plusSeconds(1));

    assertThat(saved.lastSavedTime()).isEqualTo(NOW.plusSeconds(1));
    assertThat(saved.updatedAt()).isEqualTo(NOW.plusSeconds(1));
    assertThat(saved.statusAt(NOW.plusSeconds(1))).isEqualTo(ONGOING);
    assertThat(saved.submitted(NOW.plusSeconds(2)).lastSavedTime()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void solutions_are_shown_to_the_taker_and_after_the_end_to_the_poster() {
    assertThat(test.showsSolutionsTo(TAKER, NOW)).isTrue();
    assertThat(test.showsSolutionsTo(POSTER, NOW)).isFalse();
    assertThat(test.showsSolutionsTo(POSTER, END)).isTrue();
    assertThat(test.submitted(NOW).showsSolutionsTo(POSTER, NOW)).isTrue();
    assertThat(test.showsSolutionsTo(STRANGER, END)).isFalse();
  }

  @Test
  void the_answer_to_a_multiple_choice_is_one_of_its_letters() {
    TestProblem choice = test.problem(CHOICE).orElseThrow();

    assertThat(List.of("a", "b")).allMatch(letter -> choice.accepts(new SolutionText(letter)));
    assertThat(List.of("c", "A", "a ", "This.", "ab"))
        .noneMatch(letter -> choice.accepts(new SolutionText(letter)));
    assertThat(test.problem(PUZZLE).orElseThrow().accepts(new SolutionText("c"))).isTrue();
    assertThat(test.problem(ELSEWHERE)).isEmpty();
  }

  @Test
  void every_problem_that_is_no_multiple_choice_needs_a_score() {
    assertThat(test.missingIn(scores(score(CHOICE, "1")))).containsExactly(PUZZLE);
    assertThat(test.missingIn(scores(score(PUZZLE, "1")))).isEmpty();
    assertThat(Samples.test(List.of(choice(null))).missingIn(scores())).isEmpty();
  }

  @Test
  void a_score_is_for_a_problem_of_the_test() {
    assertThat(test.unknownIn(scores(score(PUZZLE, "1"), score(ELSEWHERE, "1"))))
        .containsExactly(ELSEWHERE);
  }

  @Test
  void scores_given_again_replace_all_that_were_given_before() {
    GivenScore commented = new GivenScore(PUZZLE, score("7"), new Comment("Well."));
    ScreeningTest once = test.verified(scores(commented, score(CHOICE, "1")), END);
    ScreeningTest again = once.verified(scores(score(PUZZLE, "8")), END.plusSeconds(1));

    assertThat(once.problems())
        .containsExactly(
            new TestProblem(puzzle(), score("7"), new Comment("Well.")),
            new TestProblem(choice("b"), score("1"), null));
    assertThat(again.problems())
        .containsExactly(
            new TestProblem(puzzle(), score("8"), null), new TestProblem(choice("b"), null, null));
    assertThat(again.verifiedAt()).isEqualTo(END.plusSeconds(1));
  }

  private static GivenScores scores(GivenScore... all) {
    return new GivenScores(List.of(all));
  }
}
