package com.jymob.domain.jobpost;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalaryTest {
  @Test
  void one_bound_is_enough_but_needed() {
    assertThat(salary("1", null, SalaryPeriod.YEAR).max()).isNull();
    assertThat(salary(null, "1", SalaryPeriod.YEAR).min()).isNull();
    assertRefused("required", () -> salary(null, null, SalaryPeriod.YEAR));
  }

  @Test
  void the_bounds_may_meet_but_not_cross() {
    assertThat(salary("1.10", "1.1", SalaryPeriod.HOUR)).isNotNull();
    assertRefused("wrong_order", () -> salary("1.11", "1.1", SalaryPeriod.HOUR));
  }

  @ParameterizedTest
  @CsvSource({"HOUR, 208000", "DAY, 26000", "MONTH, 1200", "YEAR, 100"})
  void salaries_are_compared_by_what_a_year_pays_at_most(SalaryPeriod period, BigDecimal yearly) {
    assertThat(salary("1", "100", period).yearlyMax()).contains(yearly);
  }

  @Test
  void without_a_max_there_is_nothing_to_compare() {
    assertThat(salary("100", null, SalaryPeriod.YEAR).yearlyMax()).isEmpty();
  }

  private static Salary salary(@Nullable String min, @Nullable String max, SalaryPeriod period) {
    return new Salary(amount(min), amount(max), Currency.getInstance("EUR"), period);
  }

  private static @Nullable Amount amount(@Nullable String value) {
    return value == null ? null : new Amount(new BigDecimal(value));
  }
}
