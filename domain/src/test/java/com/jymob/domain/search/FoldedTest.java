package com.jymob.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "ZÜRICH, zurich",
    "Zu\u0308rich, zurich",
    "Łódź, lodz",
    "Ærøskøbing, aeroskobing",
    "Đà Nẵng, da nang",
    "Þórshöfn, thorshofn",
    "Œuvre, oeuvre",
    "Ħamrun, hamrun",
    "Straße, strasse",
    "STRA\u1E9EE, strasse",
    "İzmir, izmir",
    "Diyarbakır, diyarbakir",
    "ﬁne, fine",
    "Ｃ＋＋, c++",
    "ΑΘΉΝΑ, αθηνα",
    "🦊, 🦊",
  })
  void case_accents_and_unicode_forms_do_not_matter(String text, String folded) {
    assertThat(Folded.of(text).value()).isEqualTo(folded);
    assertThat(Folded.of(folded).value()).isEqualTo(folded);
  }

  @Test
  void a_part_is_found_wherever_its_word_is_cut() {
    assertThat(Folded.of("Zürich (ZH)").contains(Folded.of("URICH (z"))).isTrue();
    assertThat(Folded.of("Θεσσαλονίκη").contains(Folded.of("ΘΕΣ"))).isTrue();
    assertThat(Folded.of("Zürich").contains(Folded.of("zuerich"))).isFalse();
  }
}
