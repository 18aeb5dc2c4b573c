package com.jymob.domain.screening;

import com.jymob.domain.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How good a solution is, of 100.
 *
 * @param value from 0 to 100, at most two decimal places, without trailing zeros
 */
public record Score(BigDecimal value) {
  public static final Score NONE = new Score(BigDecimal.ZERO);
  public static final Score FULL = new Score(BigDecimal.valueOf(100));
  private static final int MOST_PLACES = 2;

  /**
   * Brings equal scores into one form.
   *
   * @throws InvalidValue {@code out_of_range}, {@code too_precise}
   */
  public Score {
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new InvalidValue("out_of_range", "must be from 0 to 100");
    }
    value = value.stripTrailingZeros();
    if (value.scale() > MOST_PLACES) {
      throw new InvalidValue("too_precise", "must have at most two decimal places");
    }
    if (value.scale() < 0) {
      value = value.setScale(0, RoundingMode.UNNECESSARY);
    }
  }

  /**
   * The mean, rounded half up to two decimal places.
   *
   * @param scores at least one
   */
  static Score mean(Collection<Score> scores) {
    BigDecimal sum = scores.stream().map(Score::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Score(
        sum.divide(BigDecimal.valueOf(scores.size()), MOST_PLACES, RoundingMode.HALF_UP));
  }
}
