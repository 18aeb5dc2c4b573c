package com.jymob.domain.problem;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
  private static final Choice A = new Choice('a', "1");
  private static final Choice Z = new Choice('z', "2");

  @Test
  void choices_stand_in_the_order_of_the_alphabet() {
    assertThat(new Choices(List.of(Z, A)).all()).containsExactly(A, Z);
  }

  @Test
  void there_are_2_to_26() {
    List<Choice> all =
        IntStream.rangeClosed('a', 'z').mapToObj(c -> new Choice((char) c, "text")).toList();
    assertThat(new Choices(all).all()).hasSize(26);
    assertRefused("too_few", () -> new Choices(List.of(A)));
  }

  @Test
  void no_letter_comes_twice() {
    assertRefused("repeated", () -> new Choices(List.of(A, Z, new Choice('a', "3"))));
  }

  @Test
  void a_choice_has_a_text() {
    assertThat(Choice.of("a", "1")).isEqualTo(A);
    assertRefused("blank", () -> Choice.of("a", " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "ab", "1", "`", "{", "ä"})
  void a_name_is_one_letter_from_a_to_z(String letter) {
    assertRefused("not_a_letter", () -> Choice.of(letter, "text"));
  }
}
