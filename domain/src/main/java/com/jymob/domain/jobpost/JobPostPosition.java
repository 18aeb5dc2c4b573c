package com.jymob.domain.jobpost;

import java.time.Instant;

/**
 * A place in a list of job posts, after which its next page begins. It stays good while posts come
 * and go.
 */
public sealed interface JobPostPosition {
  /** In a list that is ordered by date, newest first; of equal dates the greater id comes first. */
  record ByDate(Instant listedAt, JobPostId id) implements JobPostPosition, Comparable<ByDate> {
    public static ByDate of(JobPost post) {
      return new ByDate(post.listedAt(), post.id());
    }

    /** The newer is the greater. */
    @Override
    public int compareTo(ByDate other) {
      int byTime = listedAt.compareTo(other.listedAt);
      return byTime != 0 ? byTime : Long.compare(id.value(), other.id.value());
    }
  }

  /**
   * Among the newest matches of a search, which are ordered by rank, then by date. Where they end,
   * the list goes on by date after the oldest of them.
   *
   * @param newest of the matches that the first page ranked
   * @param oldest of them
   */
  record ByRank(ByDate newest, ByDate oldest, float rank, ByDate date) implements JobPostPosition {}
}
