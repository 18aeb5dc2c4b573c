package com.jymob.http.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | JSON",
        "application/xml | XML",
        "text/xml | XML",
        "application/problem+xml | XML",
        "APPLICATION/XML;charset=utf-8 | XML",
        "*/* | JSON",
        "application/* | JSON",
        "text/html, application/xml;q=0.9, */*;q=0.8 | XML",
        "application/json;q=0.5, application/xml | XML",
        "application/xml, application/json | XML",
        "application/json;q=0, */* | XML",
        "application/json;q=0, application/xml;q=0, */* |",
        "text/html |",
        "application/json;q=0 |",
        "application/json;q=2 | JSON",
        "nonsense |",
      })
  void the_best_format_is_found(String accept, Format expected) {
    assertThat(Accept.parse(List.of(accept)).best().orElse(null)).isEqualTo(expected);
  }

  @Test
  void without_a_wish_it_is_json() {
    assertThat(Accept.parse(List.of()).best()).contains(Format.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | JSON",
        "text/html;q=0.9, application/xml | XML",
        "text/html, application/xml;q=0.9, */*;q=0.8 |",
        "*/* |",
        "application/json;q=0 |",
      })
  void a_format_is_named_when_it_comes_first(String accept, Format expected) {
    assertThat(Accept.parse(List.of(accept)).named().orElse(null)).isEqualTo(expected);
  }
}
