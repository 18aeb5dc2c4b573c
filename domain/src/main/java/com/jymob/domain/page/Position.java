package com.jymob.domain.page;

import java.time.Instant;

/** A place in a list, after which its next page begins. It stays good while records come and go. */
public sealed interface Position {
  /**
   * In a list that is ordered by date, newest first; of equal dates the greater id comes first.
   *
   * @param id of the record there
   */
  record ByDate(Instant listedAt, long id) implements Position, Comparable<ByDate> {
    /** The newer is the greater. */
    @Override
    public int compareTo(ByDate other) {
      int byTime = listedAt.compareTo(other.listedAt);
      return byTime != 0 ? byTime : Long.compare(id, other.id);
    }
  }

  /**
   * Among the newest matches of a search, which are ordered by rank, then by date. Where they end,
   * the list goes on by date after the oldest of them.
   *
   * @param newest of the matches that the first page ranked
   * @param oldest of them
   */
  record ByRank(ByDate newest, ByDate oldest, float rank, ByDate date) implements Position {}
}
