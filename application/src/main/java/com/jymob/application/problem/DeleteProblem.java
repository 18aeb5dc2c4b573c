package com.jymob.application.problem;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuid;
import java.util.function.Consumer;

/**
 * Removes a problem from the Problem Database and so from every job post; only its creator may.
 * Screening tests keep it as it was when they were made.
 */
public final class DeleteProblem {
  /**
   * What to delete.
   *
   * @param check sees the problem while nobody else can change it; what it throws is thrown on, and
   *     the problem stays
   */
  public record Command(UserId by, ProblemUuid problem, Consumer<Problem> check) {}

  public sealed interface Outcome {}

  public record Deleted() implements Outcome {}

  /** There is none, or it is not theirs to see. */
  public record NotFound() implements Outcome {}

  /** They see it, but somebody else made it. */
  public record NotCreator() implements Outcome {}

  private final Transactions transactions;

  public DeleteProblem(Transactions transactions) {
    this.transactions = transactions;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> delete(stores, command));
  }

  private static Outcome delete(Stores stores, Command command) {
    return switch (ChangeableProblem.find(stores, command.problem(), command.by())) {
      case ChangeableProblem.Hidden() -> new NotFound();
      case ChangeableProblem.SomebodyElses() -> new NotCreator();
      case ChangeableProblem.Theirs(Problem problem) -> {
        command.check().accept(problem);
        stores.problems().remove(problem.uuid());
        yield new Deleted();
      }
    };
  }
}
