package com.jymob.http.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {
  private static final EntityTag A = EntityTag.strong("a");

  /** RFC 9110, section 8.8.3.2. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`\"a\"`   | \"a\"   | true  | true",
        "`W/\"a\"` | W/\"a\" | false | true",
        "`W/\"a\"` | \"a\"   | false | true",
        "`\"a\"`   | W/\"a\" | false | true",
        "`W/\"a\"` | W/\"b\" | false | false",
        "`\"A\"`   | \"a\"   | false | false",
        "`*`       | \"a\"   | true  | true",
        "`*`       | W/\"a\" | true  | true"
      })
  void two_tags_match(String sent, String current, boolean strongly, boolean weakly) {
    EntityTag tag = EntityTag.parse(current);

    assertThat(tags(sent).include(tag)).isEqualTo(strongly);
    assertThat(tags(sent).includeAlike(tag)).isEqualTo(weakly);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\"",
        "\"b\", \"a\"",
        "\"b\",W/\"c\",\"a\"",
        " ,, \"b,c\" ,\t, \"a\" , ",
        "\"\", \"a\"",
        "\"é*!\", \"a\""
      })
  void a_list_names_each(String sent) {
    assertThat(tags(sent).include(A)).isTrue();
    assertThat(tags(sent).include(EntityTag.strong("d"))).isFalse();
  }

  @Test
  void several_lines_are_one_list() {
    Headers headers = Headers.NONE.with("If-Match", "\"b\"").with("if-match", "\"a\"");

    assertThat(EntityTags.in(headers, "If-Match").orElseThrow().include(A)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "a",
        "\"a",
        "a\"",
        "\"a\" \"b\"",
        "\"a\", b",
        "*, \"a\"",
        "w/\"a\"",
        "W/a",
        "\"a b\""
      })
  void what_is_no_list_of_tags_is_refused(String sent) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> tags(sent))
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(400))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("malformed_entity_tag"));
  }

  @Test
  void without_the_header_there_are_none() {
    assertThat(EntityTags.in(Headers.NONE, "If-Match")).isEmpty();
  }

  @Test
  void a_tag_is_written_as_it_was_read() {
    assertThat(A).hasToString("\"a\"");
    assertThat(EntityTag.parse("W/\"a\"")).hasToString("W/\"a\"");
    assertThatIllegalArgumentException().isThrownBy(() -> EntityTag.strong("a\"b"));
  }

  private static EntityTags tags(String sent) {
    return EntityTags.in(Headers.NONE.with("If-Match", sent), "If-Match").orElseThrow();
  }
}
