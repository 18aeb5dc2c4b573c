package com.jymob.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.search.WordIndex.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "C, C++ and C#               | c c++ and c#",
        ".NET, ASP.NET and Node.js   | .net asp.net and node.js",
        "Go. Or Rust.                | go or rust",
        "the end.Start               | the end.start",
        "wait...what ..net           | wait what net",
        "full-stack/back_end         | full stack back end",
        "it's (really) 100%          | it s really 100",
        "C+ C+++ F## +1 #1           | c c++ f# 1 1",
        "Café ZÜRICH                 | cafe zurich",
        "日本語 エンジニア                 | 日本語 エンシニア",
        "🦊 x² Ⅷ                      | x2 viii",
        "v1.2.3 3.14                 | v1.2.3 3.14",
      })
  void a_text_has_words(String text, String words) {
    assertThat(Words.of(text)).containsExactly(words.split(" "));
  }

  @Test
  void a_text_may_have_no_words() {
    assertThat(Words.of("")).isEmpty();
    assertThat(Words.of(" .,-+# 🦊 ")).isEmpty();
  }

  @Test
  void a_word_is_cut_after_100_code_points() {
    assertThat(Words.of("𐐨".repeat(101))).containsExactly("𐐨".repeat(100));
  }

  @Test
  void places_are_counted_over_all_texts_with_a_gap_between() {
    WordIndex index =
        new WordIndex.Builder().add(Weight.A, "java or java").add(Weight.D, "java").build();
    assertThat(index.places())
        .containsOnlyKeys("java", "or")
        .containsEntry(
            "java", List.of(new Place(1, Weight.A), new Place(3, Weight.A), new Place(5, Weight.D)))
        .containsEntry("or", List.of(new Place(2, Weight.A)));
  }

  @Test
  void a_phrase_is_words_one_right_after_the_other() {
    WordIndex index = new WordIndex.Builder().add(Weight.A, "a b a c").add(Weight.D, "d e").build();
    assertThat(index.containsPhrase(List.of("a"))).isTrue();
    assertThat(index.containsPhrase(List.of("x"))).isFalse();
    assertThat(index.containsPhrase(List.of("b", "a", "c"))).isTrue();
    assertThat(index.containsPhrase(List.of("a", "a"))).isFalse();
    assertThat(index.containsPhrase(List.of("c", "d"))).isFalse();
    assertThat(index.containsPhrase(List.of("d", "e", "f"))).isFalse();
    assertThat(index.containsPhrase(List.of("x", "a"))).isFalse();
  }

  @Test
  @Timeout(5)
  void a_phrase_that_nearly_stands_everywhere_costs_little() {
    WordIndex index = new WordIndex.Builder().add(Weight.D, "a ".repeat(9_999) + "b").build();
    assertThat(SearchTerms.parse("\"" + "a ".repeat(98) + "c\"").match(index)).isFalse();
    assertThat(SearchTerms.parse("\"" + "a ".repeat(98) + "b\"").match(index)).isTrue();
  }
}
