package com.jymob.application.screening;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SolutionText;
import com.jymob.domain.screening.SubmittedSolution;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** Words a solution anew; only the taker of its test may, while that is ongoing. */
public final class UpdateSolution {
  /**
   * What to change.
   *
   * @param change makes the new text of the current solution; called at most once, while nobody
   *     else can change the solution; what it throws is thrown on, and nothing has changed
   */
  public record Command(
      UserId by, SolutionId solution, Function<SubmittedSolution, SolutionText> change) {}

  public sealed interface Outcome {}

  public record Updated(SubmittedSolution solution) implements Outcome {}

  /** There is none, or it is not theirs to see. */
  public record NotFound() implements Outcome {}

  /** They see it, but somebody else wrote it. */
  public record NotTaker() implements Outcome {}

  /** The test has ended. */
  public record NotOngoing() implements Outcome {}

  /** The problem asks for the letter of one of its choices. */
  public record NoChoice() implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public UpdateSolution(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> update(stores, command));
  }

  private Outcome update(Stores stores, Command command) {
    Optional<SubmittedSolution> found = stores.submittedSolutions().find(command.solution());
    if (found.isEmpty()) {
      return new NotFound();
    }
    return switch (OngoingTest.find(stores, found.get().test(), command.by(), clock)) {
      case OngoingTest.Hidden() -> new NotFound();
      case OngoingTest.SomebodyElses(ScreeningTest test, Instant now) ->
          test.showsSolutionsTo(command.by(), now) ? new NotTaker() : new NotFound();
      case OngoingTest.Ended() -> new NotOngoing();
      case OngoingTest.Theirs(ScreeningTest test, Instant now) -> edit(stores, test, command, now);
    };
  }

  /** Reads the solution again: before the test was held, it may have been another one. */
  private static Outcome edit(Stores stores, ScreeningTest test, Command command, Instant now) {
    SubmittedSolution current = stores.submittedSolutions().find(command.solution()).orElseThrow();
    SolutionText next = command.change().apply(current);
    if (!test.problem(current.problem()).orElseThrow().accepts(next)) {
      return new NoChoice();
    }
    SubmittedSolution edited = current.edited(next, now);
    stores.submittedSolutions().update(edited);
    stores.screeningTests().update(test.saved(now));
    return new Updated(edited);
  }
}
