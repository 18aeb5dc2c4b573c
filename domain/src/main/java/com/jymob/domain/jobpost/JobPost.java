package com.jymob.domain.jobpost;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Position.ByDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that somebody offers.
 *
 * @param poster who made it, and alone may change it
 * @param publishedAt when it was first opened; null for a post that never was
 * @param applicationsCount how many people have applied
 */
public record JobPost(
    JobPostId id,
    UserId poster,
    JobPostContent content,
    @Nullable Instant publishedAt,
    int applicationsCount,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * A new post.
   *
   * @throws InvalidValue {@code wrong_status} for a post that would begin closed
   */
  public static JobPost create(JobPostId id, UserId poster, JobPostContent content, Instant now) {
    if (!content.status().isInitial()) {
      throw new InvalidValue("wrong_status", "must be draft or open in a new job post");
    }
    return new JobPost(id, poster, content, publication(null, content, now), 0, now, now);
  }

  /** The same post, saying something else. */
  public JobPost edited(JobPostContent next, Instant now) {
    Instant published = publication(publishedAt, next, now);
    return new JobPost(id, poster, next, published, applicationsCount, createdAt, now);
  }

  /** What holds now: a post past its deadline counts as closed without anybody closing it. */
  public JobPostStatus statusAt(Instant now) {
    Deadline deadline = content.closesAt();
    boolean over = deadline != null && deadline.isPastAt(now);
    return content.status() == JobPostStatus.OPEN && over ? JobPostStatus.CLOSED : content.status();
  }

  public boolean isPostedBy(UserId user) {
    return poster.equals(user);
  }

  public boolean isVisibleTo(UserId user, Instant now) {
    return isPostedBy(user) || statusAt(now) == JobPostStatus.OPEN;
  }

  public boolean hasApplications() {
    return applicationsCount > 0;
  }

  /** By what lists are ordered: drafts by their making, all others by their first opening. */
  public Instant listedAt() {
    return publishedAt == null ? createdAt : publishedAt;
  }

  /** Where it stands in a list that is ordered by date. */
  public ByDate position() {
    return new ByDate(listedAt(), id.value());
  }

  private static @Nullable Instant publication(
      @Nullable Instant before, JobPostContent content, Instant now) {
    return before == null && content.status() == JobPostStatus.OPEN ? now : before;
  }
}
