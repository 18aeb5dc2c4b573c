package com.jymob.domain.jobapplication;

import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeId;
import com.jymob.domain.resume.ResumeVersionId;
import com.jymob.domain.screening.ScreeningTestId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent to get a job; seen by them and the poster of the job, and nobody else.
 *
 * @param poster of the job post
 * @param resumeVersion what the resume said when it was sent
 * @param screeningTest null where the post had no problems
 */
public record JobApplication(
    JobApplicationId id,
    JobPostId jobPost,
    UserId poster,
    UserId applicant,
    ResumeId resume,
    ResumeVersionId resumeVersion,
    @Nullable CoverLetter coverLetter,
    JobApplicationStatus status,
    @Nullable ScreeningTestId screeningTest,
    Instant createdAt,
    Instant updatedAt) {

  /** A new application, of the owner of the resume. */
  public static JobApplication submit(
      JobApplicationId id,
      JobPost post,
      Resume resume,
      @Nullable CoverLetter coverLetter,
      Instant now) {
    return new JobApplication(
        id,
        post.id(),
        post.poster(),
        resume.owner(),
        resume.id(),
        resume.version(),
        coverLetter,
        JobApplicationStatus.SUBMITTED,
        null,
        now,
        now);
  }

  /** The same application, further on its way. */
  public JobApplication moved(JobApplicationStatus next, Instant now) {
    return with(next, screeningTest, now);
  }

  /** The same application, for which a test was made. */
  public JobApplication tested(ScreeningTestId test) {
    return with(status, test, updatedAt);
  }

  /** Whether somebody has a part in it. */
  public boolean isVisibleTo(UserId user) {
    return partyOf(user).isPresent();
  }

  /** Which part somebody has in it; empty for a stranger. */
  public Optional<Party> partyOf(UserId user) {
    if (user.equals(poster)) {
      return Optional.of(Party.POSTER);
    }
    return user.equals(applicant) ? Optional.of(Party.APPLICANT) : Optional.empty();
  }

  /** Where it stands in a list. */
  public ByDate position() {
    return new ByDate(createdAt, id.value());
  }

  private JobApplication with(
      JobApplicationStatus nextStatus, @Nullable ScreeningTestId test, Instant updated) {
    return new JobApplication(
        id,
        jobPost,
        poster,
        applicant,
        resume,
        resumeVersion,
        coverLetter,
        nextStatus,
        test,
        createdAt,
        updated);
  }
}
