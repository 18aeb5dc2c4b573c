package com.jymob.domain.problem;

import com.jymob.domain.InvalidValue;
import java.util.regex.Pattern;

/**
 * Names a problem.
 *
 * @param value from 1 to 2^53 - 1 where there is such a problem
 */
public record ProblemUuid(long value) {
  private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,15}");
  private static final long LIMIT = 1L << 53;

  /**
   * Reads what {@link #digits} wrote.
   *
   * @throws InvalidValue {@code invalid_uuid}
   */
  public static ProblemUuid parse(String digits) {
    if (DIGITS.matcher(digits).matches()) {
      long value = Long.parseLong(digits);
      if (value < LIMIT) {
        return new ProblemUuid(value);
      }
    }
    throw new InvalidValue("invalid_uuid", "must be the uuid of a problem, which is a number");
  }

  /** The number in decimal digits, as programs know it. */
  public String digits() {
    return Long.toString(value);
  }
}
