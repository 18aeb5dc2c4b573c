package com.jymob.domain;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @Test
  void text_is_kept_exactly() {
    String text = " e\u0301\r\n\t]]> \ud83e\udd8a ";
    assertThat(Text.required(text, 100)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r ", "\u2003"})
  void white_space_alone_is_refused(String text) {
    assertRefused("blank", () -> Text.required(text, 100));
  }

  @Test
  void length_is_counted_in_code_points() {
    assertThat(Text.required("🦊🦊", 2)).isEqualTo("🦊🦊");
    assertRefused("too_long", () -> Text.required("🦊🦊🦊", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\0", "\b", "\u001f", "\ufffe", "\uffff", "\ud83e", "\udd8a", "\udd8a\ud83e"})
  void what_xml_cannot_tell_is_refused(String character) {
    assertRefused("invalid_character", () -> Text.required("a" + character + "b", 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\u007f", "\ud7ff", "\ue000", "\ufffd", "\ud800\udc00", "\udbff\udfff"})
  void the_borders_of_what_xml_can_tell_are_taken(String character) {
    String text = "a" + character + "b";
    assertThat(Text.line(text, 100)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\t"})
  void a_line_holds_no_line_break_or_tab(String character) {
    assertRefused("invalid_character", () -> Text.line("a" + character + "b", 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret\0", "secret secret secret"})
  void a_refusal_never_repeats_the_text(String text) {
    assertThatThrownBy(() -> Text.line(text, 10)).hasMessageNotContaining("secret");
  }
}
