package com.jymob.application.jobpost;

import com.jymob.application.port.Transactions;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import java.time.Instant;
import java.time.InstantSource;

/** Lists the job posts that somebody wants to see and may. */
public final class ViewJobPosts {
  private final Transactions transactions;
  private final InstantSource clock;

  public ViewJobPosts(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Page<JobPost> run(JobPostSearch search, Slice slice) {
    Instant now = clock.instant();
    return transactions.read(stores -> stores.jobPosts().search(search, now, slice));
  }
}
