package com.jymob.domain.jobpost;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "0e99, 0",
    "-0, 0",
    "1.10, 1.1",
    "100, 100",
    "1e2, 100",
    "1.0000, 1",
    "0.01, 0.01",
    "999999999999.99, 999999999999.99",
  })
  void equal_amounts_have_one_form(String given, String form) {
    assertThat(amount(given).value()).hasToString(form);
    assertThat(amount(given)).isEqualTo(amount(form));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, negative",
    "-1e999999999, negative",
    "1000000000000, too_large",
    "1e999999999, too_large",
    "0.001, too_precise",
    "999999999999.999, too_precise",
    "1e-999999999, too_precise",
  })
  void anything_else_is_refused(String given, String code) {
    assertRefused(code, () -> amount(given));
  }

  @Test
  void amounts_are_ordered_by_value() {
    assertThat(amount("9.9")).isLessThan(amount("10")).isGreaterThan(amount("9.89"));
  }

  private static Amount amount(String value) {
    return new Amount(new BigDecimal(value));
  }
}
