package com.jymob.application.jobpost;

import com.jymob.application.port.Transactions;
import com.jymob.domain.jobpost.JobPostPage;
import com.jymob.domain.jobpost.JobPostPosition;
import com.jymob.domain.jobpost.JobPostSearch;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Lists the job posts that somebody wants to see and may. */
public final class ViewJobPosts {
  /**
   * Which posts, and which part of them.
   *
   * @param after where the part begins; null for the first one
   * @param limit how many at most, at least 1
   */
  public record Query(JobPostSearch search, @Nullable JobPostPosition after, int limit) {}

  private final Transactions transactions;
  private final InstantSource clock;

  public ViewJobPosts(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public JobPostPage run(Query query) {
    Instant now = clock.instant();
    return transactions.read(
        stores -> stores.jobPosts().search(query.search(), now, query.after(), query.limit()));
  }
}
