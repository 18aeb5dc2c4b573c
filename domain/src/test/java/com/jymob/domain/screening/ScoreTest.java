package com.jymob.domain.screening;

import static com.jymob.domain.Refusals.assertRefused;
import static com.jymob.domain.screening.Samples.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "100, 100",
    "1E2, 100",
    "100.000, 100",
    "33.33, 33.33",
    "0.10, 0.1"
  })
  void equal_scores_have_one_form(String given, String kept) {
    assertThat(score(given)).hasToString("Score[value=" + kept + "]").isEqualTo(score(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, out_of_range",
    "100.01, out_of_range",
    "1E9, out_of_range",
    "0.001, too_precise",
    "99.999, too_precise"
  })
  void what_is_no_score_is_refused(String given, String code) {
    assertRefused(code, () -> score(given));
  }

  @ParameterizedTest
  @CsvSource({
    "50, 50",
    "0 100, 50",
    "0 0 100, 33.33",
    "100 100 0, 66.67",
    "0.01 0.02, 0.02",
    "0.01 0, 0.01",
    "100 100 100, 100"
  })
  void a_mean_is_rounded_half_up_to_two_places(String scores, String mean) {
    assertThat(Score.mean(Stream.of(scores.split(" ")).map(Samples::score).toList()))
        .isEqualTo(score(mean));
  }

  @Test
  void the_ends_are_scores() {
    assertThat(Score.NONE).isEqualTo(score("0"));
    assertThat(Score.FULL).isEqualTo(score("100"));
  }
}
