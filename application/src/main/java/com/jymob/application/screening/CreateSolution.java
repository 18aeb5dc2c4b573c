package com.jymob.application.screening;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SolutionText;
import com.jymob.domain.screening.SubmittedSolution;
import com.jymob.domain.screening.TestProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Answers a problem of a test; only its taker may, while it is ongoing, and once. */
public final class CreateSolution {
  public record Command(
      UserId by, ScreeningTestId test, ProblemUuid problem, SolutionText solution) {}

  public sealed interface Outcome {}

  public record Created(SubmittedSolution solution) implements Outcome {}

  /** There is no such test, or it is not theirs to see. */
  public record UnknownTest() implements Outcome {}

  /** The test has no such problem. */
  public record UnknownProblem() implements Outcome {}

  /** They see the test, but somebody else takes it. */
  public record NotTaker() implements Outcome {}

  /** The test has ended. */
  public record NotOngoing() implements Outcome {}

  /** The problem asks for the letter of one of its choices. */
  public record NoChoice() implements Outcome {}

  /** The problem has been answered; the answer can be changed. */
  public record SolutionExists() implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public CreateSolution(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> create(stores, command));
  }

  private Outcome create(Stores stores, Command command) {
    return switch (OngoingTest.find(stores, command.test(), command.by(), clock)) {
      case OngoingTest.Hidden() -> new UnknownTest();
      case OngoingTest.SomebodyElses unused -> new NotTaker();
      case OngoingTest.Ended() -> new NotOngoing();
      case OngoingTest.Theirs(ScreeningTest test, Instant now) ->
          create(stores, test, command, now);
    };
  }

  private static Outcome create(Stores stores, ScreeningTest test, Command command, Instant now) {
    Optional<TestProblem> problem = test.problem(command.problem());
    if (problem.isEmpty()) {
      return new UnknownProblem();
    }
    if (!problem.get().accepts(command.solution())) {
      return new NoChoice();
    }
    SubmittedSolution solution =
        new SubmittedSolution(
            stores.submittedSolutions().nextId(),
            test.id(),
            command.problem(),
            command.solution(),
            now,
            now);
    if (!stores.submittedSolutions().add(solution)) {
      return new SolutionExists();
    }
    stores.screeningTests().update(test.saved(now));
    return new Created(solution);
  }
}
