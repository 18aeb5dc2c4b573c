package com.jymob.domain.jobpost;

import com.jymob.domain.InvalidValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * From when on a job post counts as closed.
 *
 * @param value from 1970 to 9999, in whole milliseconds
 */
public record Deadline(Instant value) {
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

  /**
   * Cuts off what is finer than a millisecond.
   *
   * @throws InvalidValue {@code out_of_range}
   */
  public Deadline {
    value = value.truncatedTo(ChronoUnit.MILLIS);
    if (value.isBefore(Instant.EPOCH) || value.isAfter(LATEST)) {
      throw new InvalidValue("out_of_range", "must be a time from 1970 to 9999");
    }
  }

  boolean isPastAt(Instant now) {
    return !now.isBefore(value);
  }
}
