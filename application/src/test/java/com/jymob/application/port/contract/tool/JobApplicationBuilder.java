package com.jymob.application.port.contract.tool;

import com.jymob.application.port.Stores;
import com.jymob.domain.jobapplication.CoverLetter;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.resume.Resume;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application to a post by the owner of a resume. */
public final class JobApplicationBuilder {
  private final JobPost post;
  private final Resume resume;
  private @Nullable CoverLetter coverLetter;
  private Instant createdAt = Samples.NOW;

  public JobApplicationBuilder(JobPost post, Resume resume) {
    this.post = post;
    this.resume = resume;
  }

  public JobApplicationBuilder coverLetter(String text) {
    coverLetter = new CoverLetter(text);
    return this;
  }

  /** When it is sent: so many days after {@link Samples#NOW}. */
  public JobApplicationBuilder day(int day) {
    createdAt = Samples.NOW.plus(Duration.ofDays(day));
    return this;
  }

  public JobApplication build(Stores stores) {
    return JobApplication.submit(
        stores.jobApplications().nextId(), post, resume, coverLetter, createdAt);
  }

  public JobApplication addTo(Stores stores) {
    JobApplication application = build(stores);
    if (!stores.jobApplications().add(application)) {
      throw new IllegalStateException("they have already applied");
    }
    return application;
  }
}
