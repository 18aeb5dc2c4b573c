package com.jymob.application.jobpost;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import java.time.InstantSource;

/** Makes a job post, as a draft or open at once. */
public final class CreateJobPost {
  private final Transactions transactions;
  private final InstantSource clock;

  public CreateJobPost(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Everybody may post.
   *
   * @throws com.jymob.domain.InvalidValue {@code wrong_status} for a post that would begin closed
   */
  public JobPost run(UserId poster, JobPostContent content) {
    return transactions.write(
        stores -> {
          JobPost post =
              JobPost.create(stores.jobPosts().nextId(), poster, content, clock.instant());
          stores.jobPosts().add(post);
          return post;
        });
  }
}
