package com.jymob.domain.jobpost;

import com.jymob.domain.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money, in a currency that is told beside it.
 *
 * @param value from 0 to 999,999,999,999.99, at most two decimal places, without trailing zeros
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {
  private static final int MOST_PLACES = 2;
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

  /**
   * Brings equal amounts into one form.
   *
   * @throws InvalidValue {@code negative}, {@code too_large}, {@code too_precise}
   */
  public Amount {
    if (value.signum() < 0) {
      throw new InvalidValue("negative", "must not be negative");
    }
    if (value.compareTo(LIMIT) >= 0) {
      throw new InvalidValue("too_large", "must be less than " + LIMIT);
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (value.scale() > MOST_PLACES) {
      throw new InvalidValue("too_precise", "must have at most two decimal places");
    }
    if (value.scale() < 0) {
      value = value.setScale(0, RoundingMode.UNNECESSARY);
    }
  }

  @Override
  public int compareTo(Amount other) {
    return value.compareTo(other.value);
  }
}
