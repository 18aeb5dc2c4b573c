package com.jymob.application.jobpost;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/** Changes a job post; only its poster may. */
public final class UpdateJobPost {
  /**
   * What to change.
   *
   * @param change makes the new content of the current post; called at most once, while nobody else
   *     can change it; what it throws is thrown on, and nothing has changed
   */
  public record Command(UserId by, JobPostId post, Function<JobPost, JobPostContent> change) {}

  public sealed interface Outcome {}

  public record Updated(JobPost post) implements Outcome {}

  /** There is none, or it is not theirs to see. */
  public record NotFound() implements Outcome {}

  /** They see it, but somebody else posted it. */
  public record NotPoster() implements Outcome {}

  /** A post in this status does not move to that one. */
  public record WrongStatus(JobPostStatus from, JobPostStatus to) implements Outcome {}

  /** It would name a problem that is not there, or not the poster's to use. */
  public record UnknownProblem() implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public UpdateJobPost(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> update(stores, command, clock.instant()));
  }

  private static Outcome update(Stores stores, Command command, Instant now) {
    return switch (ChangeablePost.find(stores, command.post(), command.by(), now)) {
      case ChangeablePost.Hidden() -> new NotFound();
      case ChangeablePost.SomebodyElses() -> new NotPoster();
      case ChangeablePost.Theirs(JobPost post) -> edit(stores, post, command, now);
    };
  }

  private static Outcome edit(Stores stores, JobPost post, Command command, Instant now) {
    JobPostContent next = command.change().apply(post);
    JobPostStatus from = post.content().status();
    if (!from.mayBecome(next.status())) {
      return new WrongStatus(from, next.status());
    }
    boolean namesOthers = !next.problems().equals(post.content().problems());
    if (namesOthers && !NamedProblems.areUsable(stores, next, post.poster())) {
      return new UnknownProblem();
    }
    JobPost edited = post.edited(next, now);
    stores.jobPosts().update(edited);
    return new Updated(edited);
  }
}
