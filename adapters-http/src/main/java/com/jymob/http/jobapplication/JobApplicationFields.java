package com.jymob.http.jobapplication;

import com.jymob.application.jobapplication.ApplyForJob;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.CoverLetter;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.resume.ResumeId;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import java.util.EnumSet;

/** Reads what applicants and posters send. */
final class JobApplicationFields {
  static final String JOB_POST = "job_post_id";
  static final String RESUME = "resume_id";
  private static final String COVER_LETTER = "cover_letter";
  private static final String STATUS = "status";

  private JobApplicationFields() {}

  /** A new application. */
  static ApplyForJob.Command read(Fields fields, UserId applicant) {
    Field<JobPostId> post = fields.required(JOB_POST, ValueReader.integer(JobPostId::new), null);
    Field<ResumeId> resume = fields.required(RESUME, ValueReader.integer(ResumeId::new), null);
    Field<CoverLetter> letter =
        fields.optional(COVER_LETTER, ValueReader.text(CoverLetter::new), null);
    fields.readOnly(STATUS);
    finish(fields);
    return new ApplyForJob.Command(applicant, post.value(), resume.value(), letter.orNull());
  }

  /** To which status an application shall move; what was sent with it stays. */
  static JobApplicationStatus readStatus(Fields fields, JobApplication current) {
    Field<JobApplicationStatus> status =
        fields.required(
            STATUS, ValueReader.word(EnumSet.allOf(JobApplicationStatus.class)), current.status());
    fields.readOnly(JOB_POST, RESUME, COVER_LETTER);
    finish(fields);
    return status.value();
  }

  private static void finish(Fields fields) {
    fields.readOnly("id", "user_id", "screening_test_id", "created_at", "updated_at");
    fields.finish();
  }
}
