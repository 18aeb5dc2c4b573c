package com.jymob.application.problem;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemUuid;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Changes a problem; only its creator may. What is no longer shared is gone from the job posts of
 * everybody else. Screening tests keep the problem as it was when they were made.
 */
public final class UpdateProblem {
  /**
   * What to change.
   *
   * @param change makes the new content of the current problem; called at most once, while nobody
   *     else can change it; what it throws is thrown on, and nothing has changed
   */
  public record Command(UserId by, ProblemUuid problem, Function<Problem, ProblemContent> change) {}

  public sealed interface Outcome {}

  public record Updated(Problem problem) implements Outcome {}

  /** There is none, or it is not theirs to see. */
  public record NotFound() implements Outcome {}

  /** They see it, but somebody else made it. */
  public record NotCreator() implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public UpdateProblem(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> update(stores, command));
  }

  private Outcome update(Stores stores, Command command) {
    return switch (ChangeableProblem.find(stores, command.problem(), command.by())) {
      case ChangeableProblem.Hidden() -> new NotFound();
      case ChangeableProblem.SomebodyElses() -> new NotCreator();
      case ChangeableProblem.Theirs(Problem problem) -> {
        Problem edited = problem.edited(command.change().apply(problem), clock.instant());
        stores.problems().update(edited);
        yield new Updated(edited);
      }
    };
  }
}
