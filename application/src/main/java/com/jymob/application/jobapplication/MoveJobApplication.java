package com.jymob.application.jobapplication;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobapplication.Party;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Moves a job application to another status; its poster and its applicant may, each in their own
 * way.
 */
public final class MoveJobApplication {
  /**
   * What to do.
   *
   * @param change tells the next status of the current application; called at most once, while
   *     nobody else can change the application; what it throws is thrown on, and nothing has
   *     changed
   */
  public record Command(
      UserId by,
      JobApplicationId application,
      Function<JobApplication, JobApplicationStatus> change) {}

  public sealed interface Outcome {}

  /** It has that status; where it had it before, nothing was written. */
  public record Moved(JobApplication application) implements Outcome {}

  /** There is none, or it is not theirs to see. */
  public record NotFound() implements Outcome {}

  /** They may not move an application of this status to that one. */
  public record WrongStatus(JobApplicationStatus from, JobApplicationStatus to)
      implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public MoveJobApplication(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> move(stores, command));
  }

  private Outcome move(Stores stores, Command command) {
    Optional<JobApplication> found = stores.jobApplications().findForUpdate(command.application());
    Optional<Party> party = found.flatMap(application -> application.partyOf(command.by()));
    if (found.isEmpty() || party.isEmpty()) {
      return new NotFound();
    }
    return move(stores, found.get(), party.get(), command, clock.instant());
  }

  private static Outcome move(
      Stores stores, JobApplication application, Party party, Command command, Instant now) {
    JobApplicationStatus from = application.status();
    JobApplicationStatus next = command.change().apply(application);
    if (next == from) {
      return new Moved(application);
    }
    if (!from.mayBecome(next, party)) {
      return new WrongStatus(from, next);
    }
    JobApplication moved = application.moved(next, now);
    stores.jobApplications().update(moved, command.by());
    if (next.endsTest()) {
      stores.screeningTests().end(moved.id(), now);
    }
    return new Moved(moved);
  }
}
