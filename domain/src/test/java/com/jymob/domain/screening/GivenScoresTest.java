package com.jymob.domain.screening;

import static com.jymob.domain.Refusals.assertRefused;
import static com.jymob.domain.screening.Samples.CHOICE;
import static com.jymob.domain.screening.Samples.PUZZLE;
import static com.jymob.domain.screening.Samples.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GivenScoresTest {
  @Test
  void a_problem_is_scored_once() {
    assertThat(new GivenScores(List.of(score(PUZZLE, "1"), score(CHOICE, "1"))).all()).hasSize(2);
    assertRefused(
        "repeated_problem", () -> new GivenScores(List.of(score(PUZZLE, "1"), score(PUZZLE, "1"))));
  }
}
