package com.jymob.application.jobpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.fixture.TestSite;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.Company;
import com.jymob.domain.jobpost.Deadline;
import com.jymob.domain.jobpost.Description;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Title;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who may do what with a job post, and when. */
class JobPostRulesTest {
  private static final JobPostContent DRAFT =
      JobPostContent.draft(
          new Title("Gardener"), new Description("Grows things."), new Company("Green"));

  private final TestSite site = new TestSite();
  private final UserId poster = site.registered("poster@example.com").user().id();
  private final UserId stranger = site.registered("stranger@example.com").user().id();

  @Test
  void a_draft_is_there_for_its_poster_alone() {
    JobPost draft = site.post(poster, DRAFT);

    assertThat(site.viewJobPost.run(poster, draft.id())).contains(draft);
    assertThat(site.viewJobPost.run(stranger, draft.id())).isEmpty();
  }

  @Test
  void an_open_post_is_there_for_everybody() {
    JobPost open = site.post(poster, with(DRAFT, JobPostStatus.OPEN));

    assertThat(site.viewJobPost.run(stranger, open.id())).contains(open);
    assertThat(open.publishedAt()).isEqualTo(site.clock.instant());
  }

  @Test
  void a_post_does_not_begin_closed() {
    assertThatThrownBy(() -> site.post(poster, with(DRAFT, JobPostStatus.CLOSED)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_stranger_may_not_change_an_open_post_and_sees_no_draft() {
    JobPost open = site.post(poster, with(DRAFT, JobPostStatus.OPEN));
    JobPost draft = site.post(poster, DRAFT);

    assertThat(move(stranger, open.id(), JobPostStatus.CLOSED))
        .isEqualTo(new UpdateJobPost.NotPoster());
    assertThat(move(stranger, draft.id(), JobPostStatus.OPEN))
        .isEqualTo(new UpdateJobPost.NotFound());
    assertThat(delete(stranger, open.id())).isEqualTo(new DeleteJobPost.NotPoster());
    assertThat(delete(stranger, draft.id())).isEqualTo(new DeleteJobPost.NotFound());
  }

  @Test
  void a_post_is_opened_closed_and_opened_again_and_keeps_the_day_of_its_first_opening() {
    JobPost draft = site.post(poster, DRAFT);
    Instant firstOpened = site.clock.instant();

    for (JobPostStatus next :
        new JobPostStatus[] {JobPostStatus.OPEN, JobPostStatus.CLOSED, JobPostStatus.OPEN}) {
      assertThat(move(poster, draft.id(), next))
          .isInstanceOfSatisfying(
              UpdateJobPost.Updated.class,
              updated -> {
                assertThat(updated.post().content().status()).isEqualTo(next);
                assertThat(updated.post().publishedAt()).isEqualTo(firstOpened);
              });
      site.clock.advance(Duration.ofDays(1));
    }
  }

  @Test
  void a_draft_is_not_closed_and_an_open_post_is_no_draft_again() {
    JobPostId id = site.post(poster, DRAFT).id();

    assertThat(move(poster, id, JobPostStatus.CLOSED))
        .isEqualTo(new UpdateJobPost.WrongStatus(JobPostStatus.DRAFT, JobPostStatus.CLOSED));
    move(poster, id, JobPostStatus.OPEN);
    assertThat(move(poster, id, JobPostStatus.DRAFT))
        .isEqualTo(new UpdateJobPost.WrongStatus(JobPostStatus.OPEN, JobPostStatus.DRAFT));
  }

  @Test
  void a_post_past_its_deadline_is_closed_without_a_write() {
    Deadline tomorrow = new Deadline(site.clock.instant().plus(Duration.ofDays(1)));
    JobPost post = site.post(poster, closingAt(with(DRAFT, JobPostStatus.OPEN), tomorrow));

    site.clock.advance(Duration.ofDays(1));

    assertThat(post.statusAt(site.clock.instant())).isEqualTo(JobPostStatus.CLOSED);
    assertThat(site.viewJobPost.run(stranger, post.id())).isEmpty();
    assertThat(site.viewJobPost.run(poster, post.id())).contains(post);
  }

  @Test
  void a_post_to_which_nobody_has_applied_is_removed() {
    JobPostId id = site.post(poster, DRAFT).id();

    assertThat(delete(poster, id)).isEqualTo(new DeleteJobPost.Deleted());
    assertThat(site.viewJobPost.run(poster, id)).isEmpty();
  }

  @Test
  void a_post_with_applications_stays() {
    JobPostId id = site.transactions.write(stores -> stores.jobPosts().nextId());
    Instant now = site.clock.instant();
    JobPost applied = new JobPost(id, poster, DRAFT, null, 1, now, now);
    site.transactions.write(
        stores -> {
          stores.jobPosts().add(applied);
          return id;
        });

    assertThat(delete(poster, id)).isEqualTo(new DeleteJobPost.HasApplications());
    assertThat(site.viewJobPost.run(poster, id)).contains(applied);
  }

  private UpdateJobPost.Outcome move(UserId by, JobPostId id, JobPostStatus next) {
    return site.updateJobPost.run(
        new UpdateJobPost.Command(by, id, post -> with(post.content(), next)));
  }

  private DeleteJobPost.Outcome delete(UserId by, JobPostId id) {
    return site.deleteJobPost.run(new DeleteJobPost.Command(by, id, post -> {}));
  }

  private static JobPostContent with(JobPostContent content, JobPostStatus status) {
    return copy(content, status, content.closesAt());
  }

  private static JobPostContent closingAt(JobPostContent content, Deadline deadline) {
    return copy(content, content.status(), deadline);
  }

  private static JobPostContent copy(
      JobPostContent content, JobPostStatus status, Deadline deadline) {
    return new JobPostContent(
        content.title(),
        content.description(),
        content.company(),
        content.location(),
        content.remote(),
        content.employmentType(),
        content.salary(),
        content.skills(),
        status,
        deadline,
        content.problems(),
        content.testMinutes());
  }
}
