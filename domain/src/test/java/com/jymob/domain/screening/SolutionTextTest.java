package com.jymob.domain.screening;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolutionTextTest {
  @Test
  void it_is_kept_exactly() {
    String text = " \r\n\t<script>alert(1)</script> e\u0301 🦊 ";

    assertThat(new SolutionText(text).value()).isEqualTo(text);
  }

  @Test
  void its_length_is_counted_in_code_points() {
    assertThat(new SolutionText("🦊".repeat(100_000)).value()).hasSize(200_000);
    assertRefused("too_long", () -> new SolutionText("x".repeat(100_001)));
  }

  @Test
  void it_says_something_that_xml_can_tell() {
    assertRefused("blank", () -> new SolutionText(" \n"));
    assertRefused("invalid_character", () -> new SolutionText("a\u0000"));
  }
}
