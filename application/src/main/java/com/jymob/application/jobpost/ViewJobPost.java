package com.jymob.application.jobpost;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Shows one job post to somebody who may see it. */
public final class ViewJobPost {
  private final Transactions transactions;
  private final InstantSource clock;

  public ViewJobPost(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty when there is none, or when it is not the viewer's to see. */
  public Optional<JobPost> run(UserId viewer, JobPostId id) {
    Instant now = clock.instant();
    return transactions
        .read(stores -> stores.jobPosts().find(id))
        .filter(post -> post.isVisibleTo(viewer, now));
  }
}
