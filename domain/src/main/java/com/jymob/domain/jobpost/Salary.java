package com.jymob.domain.jobpost;

import com.jymob.domain.InvalidValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a job pays: from, to, or both.
 *
 * @param currency ISO 4217
 */
public record Salary(
    @Nullable Amount min, @Nullable Amount max, Currency currency, SalaryPeriod period) {
  /**
   * Checks the bounds against each other.
   *
   * @throws InvalidValue {@code required} when both bounds are missing, {@code wrong_order} when
   *     min is greater than max
   */
  public Salary {
    if (min == null && max == null) {
      throw new InvalidValue("required", "must have a min, a max, or both");
    }
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new InvalidValue("wrong_order", "must have a min that is not greater than its max");
    }
  }

  /** What a year of full-time work pays at most, by which salaries are compared. */
  public Optional<BigDecimal> yearlyMax() {
    return Optional.ofNullable(max).map(amount -> period.yearly(amount.value()));
  }
}
