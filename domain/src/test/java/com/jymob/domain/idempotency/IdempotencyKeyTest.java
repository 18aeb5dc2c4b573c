package com.jymob.domain.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.UserId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "8e03978e-40d5-43dd-bc93-6894a57f9324", "\"quoted\"", "!~,;"})
  void visible_ascii_is_a_key(String value) {
    assertThat(new IdempotencyKey(value).value()).isEqualTo(value);
  }

  @Test
  void it_may_have_255_characters() {
    assertThat(new IdempotencyKey("k".repeat(255)).value()).hasSize(255);
  }

  static Stream<String> others() {
    return Stream.of("", " ", "a b", "é", "\t", "a\n", "\u007F", "k".repeat(256));
  }

  @ParameterizedTest
  @MethodSource("others")
  void nothing_else_is(String value) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new IdempotencyKey(value))
        .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("invalid_idempotency_key"));
  }

  @Test
  void people_and_keys_are_told_apart_by_its_hash() {
    assertThat(
            Stream.of(hash(1, "1"), hash(11, "1"), hash(1, "11"), hash(2, "1"), hash(1, "k"))
                .distinct())
        .hasSize(5);
    assertThat(hash(1, "k")).isEqualTo(hash(1, "k"));
  }

  private static Object hash(long user, String key) {
    return new IdempotencyKey(key).hash(new UserId(user));
  }
}
