package com.jymob.domain.problem;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifficultyLevelTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1: Easy",
    "3, 3: Easy",
    "4, 4: Not that Easy",
    "7, 7: Not that Easy",
    "8, 8: Hard",
    "10, 10: Hard",
  })
  void a_level_is_written_with_its_meaning_and_read_either_way(int value, String text) {
    var level = new DifficultyLevel(value);
    assertThat(level.text()).isEqualTo(text);
    assertThat(DifficultyLevel.parse(text)).isEqualTo(level);
    assertThat(DifficultyLevel.parse(String.valueOf(value))).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "11",
        "05",
        "+5",
        " 5",
        "5 ",
        "5:",
        "5: Easy",
        "5: not that easy",
        "Easy",
        "5: Not that Easy ",
        ": Easy",
        "99999999999"
      })
  void any_other_text_is_refused(String text) {
    assertRefused("invalid_difficulty", () -> DifficultyLevel.parse(text));
  }

  @Test
  void levels_go_from_1_to_10() {
    assertRefused("invalid_difficulty", () -> new DifficultyLevel(0));
    assertRefused("invalid_difficulty", () -> new DifficultyLevel(11));
  }
}
