package com.jymob.application.screening;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.GivenScores;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SeenTest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Scores a test that has ended; only its poster may. Scores given before are replaced. */
public final class VerifyScreeningTest {
  public record Command(UserId by, ScreeningTestId test, GivenScores scores) {}

  public sealed interface Outcome {}

  public record Verified(SeenTest test) implements Outcome {}

  /** There is none, or it is not theirs to see. */
  public record NotFound() implements Outcome {}

  /** They see it, but somebody else posted the job. */
  public record NotPoster() implements Outcome {}

  /** It is still ongoing. */
  public record StillOngoing() implements Outcome {}

  /**
   * The scores are not those of this test.
   *
   * @param unknown what are no problems of it
   * @param missing its problems that would have no score
   */
  public record WrongScores(List<ProblemUuid> unknown, List<ProblemUuid> missing)
      implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public VerifyScreeningTest(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> verify(stores, command));
  }

  private Outcome verify(Stores stores, Command command) {
    Optional<ScreeningTest> found = stores.screeningTests().findForUpdate(command.test());
    Instant now = clock.instant();
    if (found.isEmpty()) {
      return new NotFound();
    }
    ScreeningTest test = found.get();
    if (!test.isPostedBy(command.by())) {
      return test.isTakenBy(command.by()) ? new NotPoster() : new NotFound();
    }
    return test.isOngoingAt(now) ? new StillOngoing() : verify(stores, test, command.scores(), now);
  }

  private static Outcome verify(
      Stores stores, ScreeningTest test, GivenScores scores, Instant now) {
    List<ProblemUuid> unknown = test.unknownIn(scores);
    List<ProblemUuid> missing = test.missingIn(scores);
    if (!unknown.isEmpty() || !missing.isEmpty()) {
      return new WrongScores(unknown, missing);
    }
    ScreeningTest verified = test.verified(scores, now);
    stores.screeningTests().update(verified);
    return new Verified(
        TakenTests.of(stores, verified).seenBy(verified.poster(), now).orElseThrow());
  }
}
