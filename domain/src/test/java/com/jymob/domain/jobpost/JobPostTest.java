package com.jymob.domain.jobpost;

import static com.jymob.domain.Refusals.assertRefused;
import static com.jymob.domain.jobpost.JobPostStatus.CLOSED;
import static com.jymob.domain.jobpost.JobPostStatus.DRAFT;
import static com.jymob.domain.jobpost.JobPostStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.UserId;
import com.jymob.domain.problem.ProblemUuids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobPostTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123Z");
  private static final Instant LATER = NOW.plusSeconds(1);
  private static final JobPostId ID = new JobPostId(1);
  private static final UserId POSTER = new UserId(2);
  private static final UserId OTHER = new UserId(3);

  @Test
  void a_new_draft_is_not_published() {
    assertThat(create(DRAFT)).isEqualTo(new JobPost(ID, POSTER, content(DRAFT), null, 0, NOW, NOW));
  }

  @Test
  void a_new_open_post_is_published_at_once() {
    assertThat(create(OPEN)).isEqualTo(new JobPost(ID, POSTER, content(OPEN), NOW, 0, NOW, NOW));
  }

  @Test
  void no_post_begins_closed() {
    assertRefused("wrong_status", () -> create(CLOSED));
  }

  @Test
  void the_first_opening_publishes_and_no_later_one() {
    JobPost opened = create(DRAFT).edited(content(OPEN), LATER);
    JobPost closed = opened.edited(content(CLOSED), LATER.plusSeconds(1));
    JobPost reopened = closed.edited(content(OPEN), LATER.plusSeconds(2));
    assertThat(new JobPost[] {opened, closed, reopened})
        .extracting(JobPost::publishedAt)
        .containsOnly(LATER);
    assertThat(reopened.updatedAt()).isEqualTo(LATER.plusSeconds(2));
  }

  @Test
  void an_edited_draft_stays_unpublished() {
    assertThat(create(DRAFT).edited(content(DRAFT), LATER).publishedAt()).isNull();
  }

  @Test
  void an_edit_changes_nothing_that_the_poster_does_not_write() {
    JobPost post = new JobPost(ID, POSTER, content(OPEN), NOW, 3, NOW, NOW);
    assertThat(post.edited(content(CLOSED), LATER))
        .isEqualTo(new JobPost(ID, POSTER, content(CLOSED), NOW, 3, NOW, LATER));
  }

  @Test
  void an_open_post_closes_by_itself_at_its_deadline() {
    JobPost post = new JobPost(ID, POSTER, content(OPEN, LATER), NOW, 0, NOW, NOW);
    assertThat(post.statusAt(LATER.minusMillis(1))).isEqualTo(OPEN);
    assertThat(post.statusAt(LATER)).isEqualTo(CLOSED);
  }

  @Test
  void a_deadline_does_not_touch_a_draft() {
    JobPost post = new JobPost(ID, POSTER, content(DRAFT, NOW), null, 0, NOW, NOW);
    assertThat(post.statusAt(LATER)).isEqualTo(DRAFT);
  }

  @Test
  void others_see_a_post_while_it_is_open_and_its_poster_always() {
    for (JobPostStatus status : JobPostStatus.values()) {
      JobPost post = new JobPost(ID, POSTER, content(status), NOW, 0, NOW, NOW);
      assertThat(post.isVisibleTo(OTHER, NOW)).isEqualTo(status == OPEN);
      assertThat(post.isVisibleTo(POSTER, NOW)).isTrue();
    }
    JobPost over = new JobPost(ID, POSTER, content(OPEN, NOW), NOW, 0, NOW, NOW);
    assertThat(over.isVisibleTo(OTHER, NOW)).isFalse();
    assertThat(over.isVisibleTo(POSTER, NOW)).isTrue();
  }

  @Test
  void lists_are_ordered_by_the_first_opening_and_drafts_by_their_making() {
    assertThat(create(DRAFT).listedAt()).isEqualTo(NOW);
    assertThat(create(DRAFT).edited(content(OPEN), LATER).listedAt()).isEqualTo(LATER);
  }

  private static JobPost create(JobPostStatus status) {
    return JobPost.create(ID, POSTER, content(status), NOW);
  }

  private static JobPostContent content(JobPostStatus status) {
    return content(status, null);
  }

  private static JobPostContent content(JobPostStatus status, @Nullable Instant closesAt) {
    return new JobPostContent(
        new Title("Gardener"),
        new Description("Roses."),
        new Company("Kew"),
        null,
        null,
        null,
        null,
        Skills.NONE,
        status,
        closesAt == null ? null : new Deadline(closesAt),
        ProblemUuids.NONE,
        TestMinutes.A_WEEK);
  }
}
