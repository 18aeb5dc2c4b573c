package com.jymob.application.jobpost;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Removes a job post to which nobody has applied; only its poster may. */
public final class DeleteJobPost {
  /**
   * What to remove.
   *
   * @param check looks at the post before it is removed; called at most once, while nobody else can
   *     change it; what it throws is thrown on, and nothing has changed
   */
  public record Command(UserId by, JobPostId post, Consumer<JobPost> check) {}

  public sealed interface Outcome {}

  public record Deleted() implements Outcome {}

  /** There is none, or it is not theirs to see. */
  public record NotFound() implements Outcome {}

  /** They see it, but somebody else posted it. */
  public record NotPoster() implements Outcome {}

  /** Somebody has applied: the post can be closed, but not removed. */
  public record HasApplications() implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public DeleteJobPost(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> delete(stores, command, clock.instant()));
  }

  private static Outcome delete(Stores stores, Command command, Instant now) {
    return switch (ChangeablePost.find(stores, command.post(), command.by(), now)) {
      case ChangeablePost.Hidden() -> new NotFound();
      case ChangeablePost.SomebodyElses() -> new NotPoster();
      case ChangeablePost.Theirs(JobPost post) -> delete(stores, post, command);
    };
  }

  private static Outcome delete(Stores stores, JobPost post, Command command) {
    if (post.hasApplications()) {
      return new HasApplications();
    }
    command.check().accept(post);
    stores.jobPosts().remove(post.id());
    return new Deleted();
  }
}
