package com.jymob.application.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestHiring;
import com.jymob.application.jobpost.DeleteJobPost;
import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.CoverLetter;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who may apply to what, and when. */
class ApplyForJobTest {
  private final TestHiring hiring = new TestHiring(new MemoryTransactions());
  private final UserId applicant = hiring.somebody();
  private final Resume resume = hiring.resume(applicant);
  private final JobPost post = hiring.posted(JobPostStatus.OPEN);

  @Test
  void an_application_is_submitted_with_the_resume_as_it_is_and_counted() {
    Instant now = hiring.site.clock.instant();

    JobApplication application =
        ((ApplyForJob.Applied) hiring.apply(applicant, post, resume.id())).application();

    assertThat(application)
        .isEqualTo(
            new JobApplication(
                application.id(),
                post.id(),
                hiring.poster,
                applicant,
                resume.id(),
                resume.version(),
                new CoverLetter("Take me."),
                JobApplicationStatus.SUBMITTED,
                null,
                now,
                now));
    assertThat(hiring.sentTo(post)).containsExactly(application);
    assertThat(hiring.count(post)).isEqualTo(1);
    assertThat(hiring.history(application))
        .containsExactly(
            new JobApplicationChange(1, JobApplicationStatus.SUBMITTED, applicant, now));
  }

  @Test
  void nobody_applies_to_a_post_of_their_own_in_any_status() {
    for (JobPostStatus status : new JobPostStatus[] {JobPostStatus.DRAFT, JobPostStatus.OPEN}) {
      JobPost own = hiring.posted(status);
      assertThat(hiring.apply(hiring.poster, own, hiring.resume(hiring.poster).id()))
          .isEqualTo(new ApplyForJob.OwnJobPost());
      assertThat(hiring.count(own)).isZero();
    }
  }

  @Test
  void a_draft_is_as_unknown_as_a_post_that_is_not_there() {
    JobPost draft = hiring.posted(JobPostStatus.DRAFT);

    assertThat(hiring.apply(applicant, draft, resume.id()))
        .isEqualTo(new ApplyForJob.UnknownJobPost());
    assertThat(
            hiring.site.applyForJob.run(
                new ApplyForJob.Command(
                    applicant, new JobPostId(Long.MAX_VALUE), resume.id(), null)))
        .isEqualTo(new ApplyForJob.UnknownJobPost());
  }

  @Test
  void a_closed_post_takes_no_application() {
    hiring.close(post);

    assertThat(hiring.apply(applicant, post, resume.id()))
        .isEqualTo(new ApplyForJob.JobPostNotOpen());
    assertThat(hiring.sentTo(post)).isEmpty();
    assertThat(hiring.count(post)).isZero();
  }

  @Test
  void a_post_takes_applications_until_the_moment_of_its_deadline() {
    Instant tomorrow = hiring.site.clock.instant().plus(Duration.ofDays(1));
    JobPost closing =
        hiring.site.post(
            hiring.poster, new JobPostBuilder(hiring.poster).closesAt(tomorrow).content());

    hiring.site.clock.advance(Duration.ofDays(1).minusMillis(1));
    hiring.applied(applicant, closing);
    hiring.site.clock.advance(Duration.ofMillis(1));

    UserId late = hiring.somebody();
    assertThat(hiring.apply(late, closing, hiring.resume(late).id()))
        .isEqualTo(new ApplyForJob.JobPostNotOpen());
  }

  @Test
  void somebody_elses_resume_is_as_unknown_as_one_that_is_not_there() {
    ResumeId somebodyElses = hiring.resume(hiring.somebody()).id();

    assertThat(hiring.apply(applicant, post, somebodyElses))
        .isEqualTo(new ApplyForJob.UnknownResume());
    assertThat(hiring.apply(applicant, post, new ResumeId(Long.MAX_VALUE)))
        .isEqualTo(new ApplyForJob.UnknownResume());
    assertThat(hiring.count(post)).isZero();
  }

  @Test
  void nobody_applies_twice_not_even_with_another_resume_after_withdrawing() {
    JobApplication first = hiring.applied(applicant, post);
    hiring.move(applicant, first, JobApplicationStatus.WITHDRAWN);

    assertThat(hiring.apply(applicant, post, hiring.resume(applicant).id()))
        .isEqualTo(new ApplyForJob.AlreadyApplied());
    assertThat(hiring.count(post)).isEqualTo(1);
  }

  @Test
  void a_post_to_which_somebody_has_applied_is_closed_but_not_deleted() {
    JobApplication application = hiring.applied(applicant, post);

    assertThat(hiring.delete(post)).isEqualTo(new DeleteJobPost.HasApplications());
    hiring.close(post);

    assertThat(hiring.sentTo(post)).containsExactly(application);
  }
}
