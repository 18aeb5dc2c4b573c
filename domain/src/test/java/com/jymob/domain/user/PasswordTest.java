package com.jymob.domain.user;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordTest {
  @Test
  void a_chosen_password_has_8_to_1000_characters() {
    assertRefused("too_short", () -> Password.chosen("1234567"));
    assertRefused("too_short", () -> Password.chosen("🦊".repeat(7)));
    assertThat(Password.chosen("12345678").reveal()).isEqualTo("12345678");
    assertThat(Password.chosen("🦊".repeat(1_000)).reveal()).isEqualTo("🦊".repeat(1_000));
    assertRefused("too_long", () -> Password.chosen("x".repeat(1_001)));
  }

  @Test
  void any_text_may_be_tried_that_a_password_could_be() {
    assertThat(Password.attempted("").reveal()).isEmpty();
    assertRefused("too_long", () -> Password.attempted("x".repeat(1_001)));
  }

  @Test
  void every_keyboard_types_the_same() {
    assertThat(Password.chosen("cafe\u0301 olé").reveal())
        .isEqualTo(Password.attempted("café ole\u0301").reveal());
  }

  @Test
  void white_space_counts() {
    assertThat(Password.chosen(" \t 5678 ").reveal()).isEqualTo(" \t 5678 ");
  }

  @Test
  void a_password_never_prints_itself() {
    assertThat(Password.chosen("correct horse")).hasToString("***");
    assertThat(new PasswordHash("$argon2id$hash")).hasToString("***");
  }
}
