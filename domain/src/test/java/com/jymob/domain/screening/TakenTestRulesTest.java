package com.jymob.domain.screening;

import static com.jymob.domain.screening.Samples.CHOICE;
import static com.jymob.domain.screening.Samples.END;
import static com.jymob.domain.screening.Samples.NOW;
import static com.jymob.domain.screening.Samples.POSTER;
import static com.jymob.domain.screening.Samples.PUZZLE;
import static com.jymob.domain.screening.Samples.STRANGER;
import static com.jymob.domain.screening.Samples.TAKER;
import static com.jymob.domain.screening.Samples.choice;
import static com.jymob.domain.screening.Samples.score;
import static com.jymob.domain.screening.Samples.solution;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.UserId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what of a {@link TakenTest}, and how it is scored. */
class TakenTestRulesTest {
  private static final SubmittedSolution LETTER = solution(CHOICE, "b");
  private static final GivenScores SCORES =
      new GivenScores(List.of(new GivenScore(PUZZLE, score("50.5"), new Comment("Well."))));

  private final ScreeningTest ongoing = Samples.test();
  private final ScreeningTest submitted = ongoing.submitted(NOW);
  private final ScreeningTest verified = submitted.verified(SCORES, NOW);

  @Test
  void a_stranger_sees_nothing() {
    assertThat(List.of(ongoing, submitted, verified))
        .allSatisfy(test -> assertThat(taken(test).seenBy(STRANGER, NOW)).isEmpty());
  }

  @Test
  void the_taker_never_sees_a_correct_solution_and_always_their_own() {
    assertThat(List.of(ongoing, submitted, verified))
        .allSatisfy(
            test -> {
              SeenTest seen = seen(test, TAKER, END);
              assertThat(seen.problems())
                  .extracting(problem -> problem.problem().content().correctSolution())
                  .containsOnlyNulls();
              assertThat(seen.problems())
                  .extracting(SeenProblem::solution)
                  .containsExactly(null, LETTER);
            });
  }

  @Test
  void to_the_taker_a_test_that_is_not_verified_is_the_same_whatever_is_right() {
    for (Instant now : List.of(NOW, END)) {
      assertThat(Stream.of("a", "b", null))
          .map(right -> seen(Samples.test(List.of(choice(right))), TAKER, now))
          .containsOnly(seen(Samples.test(List.of(choice("a"))), TAKER, now));
    }
  }

  @Test
  void all_else_of_the_problems_is_seen() {
    ScreeningTest test = Samples.test(List.of(choice(null)));

    assertThat(seen(test, TAKER, NOW).problems())
        .extracting(SeenProblem::problem)
        .containsExactly(choice(null));
  }

  @Test
  void the_taker_sees_scores_once_they_are_given() {
    assertThat(List.of(ongoing, submitted))
        .allSatisfy(
            test -> {
              assertThat(seen(test, TAKER, END).problems())
                  .extracting(SeenProblem::score)
                  .containsOnlyNulls();
              assertThat(seen(test, TAKER, END).totalScore()).isNull();
            });
    SeenTest seen = seen(verified, TAKER, NOW);
    assertThat(seen.problems())
        .extracting(SeenProblem::score)
        .containsExactly(score("50.5"), Score.FULL);
    assertThat(seen.problems())
        .extracting(SeenProblem::comment)
        .containsExactly(new Comment("Well."), null);
    assertThat(seen.totalScore()).isEqualTo(score("75.25"));
  }

  @Test
  void the_poster_sees_the_problems_of_an_ongoing_test_and_no_answer() {
    SeenTest seen = seen(ongoing, POSTER, END.minusNanos(1));

    assertThat(seen.problems())
        .extracting(problem -> problem.problem().content().correctSolution())
        .doesNotContainNull();
    assertThat(seen.problems()).extracting(SeenProblem::solution).containsOnlyNulls();
    assertThat(seen.problems()).extracting(SeenProblem::score).containsOnlyNulls();
  }

  @Test
  void the_poster_sees_answers_and_scores_once_the_test_has_ended() {
    assertThat(List.of(seen(submitted, POSTER, NOW), seen(ongoing, POSTER, END)))
        .allSatisfy(
            seen -> {
              assertThat(seen.problems())
                  .extracting(SeenProblem::solution)
                  .containsExactly(null, LETTER);
              assertThat(seen.problems())
                  .extracting(SeenProblem::score)
                  .containsExactly(null, Score.FULL);
              assertThat(seen.totalScore()).isNull();
            });
    assertThat(seen(verified, POSTER, NOW).totalScore()).isEqualTo(score("75.25"));
  }

  @ParameterizedTest
  @CsvSource({"b, b, 100", "a, b, 0", "'', b, 0", "b, a, 0"})
  void a_multiple_choice_is_all_or_nothing(String answer, String right, String total) {
    ScreeningTest test = Samples.test(List.of(choice(right))).submitted(NOW);
    List<SubmittedSolution> solutions =
        answer.isEmpty() ? List.of() : List.of(solution(CHOICE, answer));

    SeenTest seen = new TakenTest(test, solutions).seenBy(POSTER, NOW).orElseThrow();

    assertThat(seen.totalScore()).isEqualTo(score(total));
  }

  @Test
  void a_given_score_wins_over_the_letter() {
    ScreeningTest test = Samples.test(List.of(choice("b"))).submitted(NOW);
    GivenScores given = new GivenScores(List.of(score(CHOICE, "12.34")));

    assertThat(seen(test.verified(given, NOW), POSTER, NOW).totalScore()).isEqualTo(score("12.34"));
  }

  @Test
  void a_multiple_choice_without_a_right_letter_is_not_scored_by_itself() {
    ScreeningTest test = Samples.test(List.of(choice(null))).submitted(NOW);

    assertThat(seen(test, POSTER, NOW).totalScore()).isNull();
  }

  private static SeenTest seen(ScreeningTest test, UserId viewer, Instant now) {
    return taken(test).seenBy(viewer, now).orElseThrow();
  }

  private static TakenTest taken(ScreeningTest test) {
    return new TakenTest(test, List.of(LETTER));
  }
}
