package com.jymob.domain.jobpost;

import com.jymob.domain.InvalidValue;

/**
 * How long an applicant has for the screening test.
 *
 * @param value 1 to 525,600, which is a year
 */
public record TestMinutes(int value) {
  public static final TestMinutes A_WEEK = new TestMinutes(10_080);
  private static final int A_YEAR = 525_600;

  /**
   * Checks the range.
   *
   * @throws InvalidValue {@code out_of_range}
   */
  public TestMinutes {
    if (value < 1 || value > A_YEAR) {
      throw new InvalidValue("out_of_range", "must be from 1 to " + A_YEAR);
    }
  }
}
