package com.jymob.domain.search;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.search.SearchTerms.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
  @Test
  void words_phrases_and_exclusions_are_told_apart() {
    assertThat(SearchTerms.parse("Java \"Senior  Developer\" -PHP -\"night shift\"").terms())
        .containsExactly(
            term("java"),
            term("senior", "developer"),
            new Term(List.of("php"), true),
            new Term(List.of("night", "shift"), true));
  }

  @Test
  void joined_words_are_a_phrase() {
    assertThat(SearchTerms.parse("full-stack c++/c#").terms())
        .containsExactly(term("full", "stack"), term("c++", "c#"));
  }

  @Test
  void a_quote_that_is_never_closed_reaches_to_the_end() {
    assertThat(SearchTerms.parse("a \"b c").terms()).containsExactly(term("a"), term("b", "c"));
  }

  @Test
  void what_holds_no_word_is_left_out() {
    assertThat(SearchTerms.parse("- -- \"\" & 🦊 -\"\" java '").terms())
        .containsExactly(term("java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "\"", "\"\"", "'", "\\", "& | ! ( ) : * < - >", "🦊", "...", "++"})
  void without_a_word_there_is_nothing_to_look_for(String text) {
    assertRefused("no_words", () -> SearchTerms.parse(text));
  }

  @Test
  void a_search_is_a_text_of_at_most_200_characters() {
    assertThat(SearchTerms.parse("a".repeat(200)).terms()).hasSize(1);
    assertRefused("too_long", () -> SearchTerms.parse("a".repeat(201)));
    assertRefused("blank", () -> SearchTerms.parse(" "));
    assertRefused("invalid_character", () -> SearchTerms.parse("a\0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "java              | true",
        "JÁVA              | true",
        "java developer    | true",
        "developer java    | true",
        "\"java developer\" | true",
        "\"developer java\" | false",
        "java php          | false",
        "java -php         | true",
        "-php              | true",
        "-java             | false",
        "java -java        | false",
        "jav               | false",
        "-\"developer java\" | true",
      })
  void every_term_must_hold(String search, boolean match) {
    WordIndex index = new WordIndex.Builder().add(Weight.A, "Java developer").build();
    assertThat(SearchTerms.parse(search).match(index)).isEqualTo(match);
  }

  private static Term term(String... words) {
    return new Term(List.of(words), false);
  }
}
