package com.jymob.domain.jobapplication;

import com.jymob.domain.UserId;
import com.jymob.domain.page.Position.ByDate;
import java.time.Instant;

/**
 * One entry of an application's history.
 *
 * @param number 1 for the submission, then counted on
 * @param status what the application became
 * @param actor who made it so
 */
public record JobApplicationChange(
    int number, JobApplicationStatus status, UserId actor, Instant createdAt) {

  /** Where it stands in the list. */
  public ByDate position() {
    return new ByDate(createdAt, number);
  }
}
