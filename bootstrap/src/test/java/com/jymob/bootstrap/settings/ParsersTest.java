package com.jymob.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.domain.InvalidValue;
import com.jymob.http.undertow.AddressRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsersTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "+1", "65536", "1.0", "99999999999", "80 ", "٣", "0x50"})
  void is_no_port(String text) {
    assertThatThrownBy(() -> Parsers.port(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void ports_have_two_ends() {
    assertThat(Parsers.port("0")).isZero();
    assertThat(Parsers.port("65535")).isEqualTo(65_535);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "1000001", "ten"})
  void is_no_count(String text) {
    assertThatThrownBy(() -> Parsers.count(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ON", "true", "0"})
  void is_neither_on_nor_off(String text) {
    assertThatThrownBy(() -> Parsers.onOrOff(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\0b"})
  void is_no_path(String text) {
    assertThatThrownBy(() -> Parsers.path(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "300.1.1.1", "127.0.0.1:80", "[::1"})
  void is_no_address(String text) {
    assertThatThrownBy(() -> Parsers.address(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "0.0.0.0/0", "10.0.0.0/32", "::1", "2001:db8::/128"})
  void is_a_range(String text) {
    assertThat(Parsers.trustedProxies(text).ranges()).containsExactly(AddressRange.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.0.0.1,",
        "10.0.0",
        "localhost",
        "256.0.0.1",
        "10.0.0.0/33",
        "10.0.0.0/",
        "::/129",
        "10.0.0.0/8/8",
        "10.0.0.0/-1",
        ":",
        "1.2.3.4:5",
        "::1 ::2",
        "10.0.0.0/a"
      })
  void is_no_range(String text) {
    assertThatThrownBy(() -> Parsers.trustedProxies(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a_b", "a..b", "-a", "a-", "https://a", "a:443", "a/", ".a", "zürich"})
  void is_no_host(String text) {
    assertThatThrownBy(() -> Parsers.host(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void hosts_are_told_in_lower_case() {
    assertThat(Parsers.host("API.Jobs.example")).isEqualTo("api.jobs.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a", "https://a.example:8443", "https://127.0.0.1", "https://[::1]:1"})
  void is_an_origin(String text) {
    assertThat(Parsers.origin(text)).hasToString(text);
    assertThat(Parsers.origin(text + "/")).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "http://a",
        "https://",
        "https:///",
        "https://a/b",
        "https://a?b",
        "https://a#b",
        "https://u@a",
        "https://a:65536",
        "https://a:",
        "https://a b",
        "https://a//",
        "https://a_b"
      })
  void is_no_origin(String text) {
    assertThatThrownBy(() -> Parsers.origin(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "postgres://u:p@db/x", "jdbc:mysql:x", "jdbc:postgresql:x?user=a&Password=b"})
  void is_no_database_url(String text) {
    assertThatThrownBy(() -> Parsers.databaseUrl(text)).isInstanceOf(InvalidValue.class);
  }
}
