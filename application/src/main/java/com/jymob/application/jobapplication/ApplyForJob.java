package com.jymob.application.jobapplication;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.application.screening.GenerateScreeningTest;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.CoverLetter;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends a resume to an open job post: once for each person and post, and not to one's own. */
public final class ApplyForJob {
  public record Command(
      UserId applicant, JobPostId post, ResumeId resume, @Nullable CoverLetter coverLetter) {}

  public sealed interface Outcome {}

  public record Applied(JobApplication application) implements Outcome {}

  /** There is none, or it never was public. */
  public record UnknownJobPost() implements Outcome {}

  public record OwnJobPost() implements Outcome {}

  /** It was public once, and is closed now. */
  public record JobPostNotOpen() implements Outcome {}

  /** There is none, or it is somebody else's. */
  public record UnknownResume() implements Outcome {}

  public record AlreadyApplied() implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public ApplyForJob(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> apply(stores, command));
  }

  /** Holds the post, so that it neither closes nor goes meanwhile; only then it asks the time. */
  private Outcome apply(Stores stores, Command command) {
    Optional<JobPost> found = stores.jobPosts().findForUpdate(command.post());
    return found
        .map(post -> apply(stores, post, command, clock.instant()))
        .orElseGet(UnknownJobPost::new);
  }

  private static Outcome apply(Stores stores, JobPost post, Command command, Instant now) {
    if (post.isPostedBy(command.applicant())) {
      return new OwnJobPost();
    }
    if (post.publishedAt() == null) {
      return new UnknownJobPost();
    }
    if (post.statusAt(now) != JobPostStatus.OPEN) {
      return new JobPostNotOpen();
    }
    return stores
        .resumes()
        .findForUpdate(command.resume())
        .filter(resume -> resume.isOwnedBy(command.applicant()))
        .map(resume -> send(stores, post, resume, command, now))
        .orElseGet(UnknownResume::new);
  }

  private static Outcome send(
      Stores stores, JobPost post, Resume resume, Command command, Instant now) {
    JobApplication application =
        JobApplication.submit(
            stores.jobApplications().nextId(), post, resume, command.coverLetter(), now);
    if (!stores.jobApplications().add(application)) {
      return new AlreadyApplied();
    }
    stores.jobPosts().countApplication(post.id());
    return GenerateScreeningTest.in(stores, post, application.id(), application.applicant(), now)
        .map(test -> new Applied(application.tested(test)))
        .orElseGet(() -> new Applied(application));
  }
}
