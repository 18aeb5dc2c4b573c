package com.jymob.domain.user;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"\u202a", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"})
  void a_name_does_not_turn_around_what_stands_beside_it(String control) {
    assertRefused("invalid_character", () -> new PersonName("Ada" + control + "gro.elpmaxe"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"עדה", "آدا\u200cلاولیس", "Ada\u200e"})
  void a_name_may_be_written_from_right_to_left(String name) {
    assertThat(new PersonName(name).value()).isEqualTo(name);
  }
}
