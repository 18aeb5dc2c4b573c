package com.jymob.domain.user;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "Ada.O'Neil+jobs@example.org", "zoë@bücher.example", "\"\"@x", "a@1.2.3.4"})
  void an_address_is_kept_as_it_was_written(String text) {
    assertThat(new EmailAddress(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "@b",
        "a@",
        "a@b@c",
        "a b@c",
        "a@b c",
        "a@.b",
        "a@b.",
        "a@b..c",
        "a@\u200b",
        "\u202ea@b",
        " a@b",
        "a@b\u00ad"
      })
  void what_has_not_the_shape_is_refused(String text) {
    assertRefused("invalid_email", () -> new EmailAddress(text));
  }

  @Test
  void the_lengths_are_those_of_rfc_5321() {
    String domain = "x".repeat(189);
    assertThat(new EmailAddress("🦊".repeat(64) + "@" + domain)).isNotNull();
    assertRefused("invalid_email", () -> new EmailAddress("x".repeat(65) + "@x"));
    assertRefused("too_long", () -> new EmailAddress("x".repeat(64) + "@" + domain + "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "ada@example.org, ADA@Example.ORG",
    "zoë@example.org, ZOE\u0308@example.org",
    "straße@example.org, STRASSE@example.org",
    "straße@example.org, STRA\u1E9EE@example.org",
    "ﬁ@example.org, FI@example.org",
    "ａda@example.org, ada@example.org",
    "οδός@example.org, ΟΔΌΣ@example.org",
  })
  void case_and_unicode_form_make_no_other_account(String one, String other) {
    assertThat(new EmailAddress(one).key()).isEqualTo(new EmailAddress(other).key());
  }

  @ParameterizedTest
  @CsvSource({
    "ada@example.org, ada+jobs@example.org",
    "ada@example.org, a.da@example.org",
    "zoë@example.org, zoe@example.org",
    "ada@example.org, ada@example.com",
  })
  void anything_else_makes_another_account(String one, String other) {
    assertThat(new EmailAddress(one).key()).isNotEqualTo(new EmailAddress(other).key());
  }
}
