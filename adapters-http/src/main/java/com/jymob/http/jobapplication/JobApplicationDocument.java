package com.jymob.http.jobapplication;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.jobapplication.CoverLetter;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.screening.ScreeningTestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job application on the wire, the same for its applicant and its poster. */
@JsonRootName("job_application")
record JobApplicationDocument(
    long id,
    long jobPostId,
    long userId,
    long resumeId,
    @Nullable String coverLetter,
    JobApplicationStatus status,
    @Nullable Long screeningTestId,
    Instant createdAt,
    Instant updatedAt) {

  static JobApplicationDocument of(JobApplication application) {
    CoverLetter letter = application.coverLetter();
    ScreeningTestId test = application.screeningTest();
    return new JobApplicationDocument(
        application.id().value(),
        application.jobPost().value(),
        application.applicant().value(),
        application.resume().value(),
        letter == null ? null : letter.value(),
        application.status(),
        test == null ? null : test.value(),
        application.createdAt(),
        application.updatedAt());
  }
}
