package com.jymob.http.jobapplication;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import java.time.Instant;

/**
 * An entry of an application's history on the wire.
 *
 * @param userId who made it
 */
@JsonRootName("job_application_change")
record JobApplicationChangeDocument(
    int number, JobApplicationStatus status, long userId, Instant createdAt) {

  static JobApplicationChangeDocument of(JobApplicationChange change) {
    return new JobApplicationChangeDocument(
        change.number(), change.status(), change.actor().value(), change.createdAt());
  }
}
