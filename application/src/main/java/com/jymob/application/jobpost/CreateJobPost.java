package com.jymob.application.jobpost;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.InvalidValue;
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
   * @throws InvalidValue {@code wrong_status} for a post that would begin closed, {@code
   *     unknown_problem} for a problem that is not there, or not the poster's to use
   */
  public JobPost run(UserId poster, JobPostContent content) {
    return transactions.write(
        stores -> {
          requireUsableProblems(stores, content, poster);
          JobPost post =
              JobPost.create(stores.jobPosts().nextId(), poster, content, clock.instant());
          stores.jobPosts().add(post);
          return post;
        });
  }

  private static void requireUsableProblems(Stores stores, JobPostContent content, UserId poster) {
    if (!NamedProblems.areUsable(stores, content, poster)) {
      throw new InvalidValue("unknown_problem", "must name problems that are yours or shared");
    }
  }
}
