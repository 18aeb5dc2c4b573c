package com.jymob.application.jobpost;

import com.jymob.application.port.Transactions;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import java.time.InstantSource;

/** Makes a job post, as a draft or open at once. */
public final class CreateJobPost {
  public sealed interface Outcome {}

  public record Created(JobPost post) implements Outcome {}

  /** It would name a problem that is not there, or not the poster's to use. */
  public record UnknownProblem() implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public CreateJobPost(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Everybody may post.
   *
   * @throws InvalidValue {@code wrong_status} for a post that would begin closed
   */
  public Outcome run(UserId poster, JobPostContent content) {
    return transactions.write(
        stores -> {
          if (!NamedProblems.areUsable(stores, content, poster)) {
            return new UnknownProblem();
          }
          JobPost post =
              JobPost.create(stores.jobPosts().nextId(), poster, content, clock.instant());
          stores.jobPosts().add(post);
          return new Created(post);
        });
  }
}
