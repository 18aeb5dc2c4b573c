package com.jymob.application.screening;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SeenTest;
import java.time.Instant;
import java.time.InstantSource;

/** Ends a screening test; only its taker may, while it is ongoing. */
public final class SubmitScreeningTest {
  public record Command(UserId by, ScreeningTestId test) {}

  public sealed interface Outcome {}

  public record Submitted(SeenTest test) implements Outcome {}

  /** There is none, or it is not theirs to see. */
  public record NotFound() implements Outcome {}

  /** They see it, but somebody else takes it. */
  public record NotTaker() implements Outcome {}

  /** It has been submitted already, or it has expired. */
  public record NotOngoing() implements Outcome {}

  private final Transactions transactions;
  private final InstantSource clock;

  public SubmitScreeningTest(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> submit(stores, command));
  }

  private Outcome submit(Stores stores, Command command) {
    return switch (OngoingTest.find(stores, command.test(), command.by(), clock)) {
      case OngoingTest.Hidden() -> new NotFound();
      case OngoingTest.SomebodyElses unused -> new NotTaker();
      case OngoingTest.Ended() -> new NotOngoing();
      case OngoingTest.Theirs(ScreeningTest test, Instant now) ->
          submit(stores, test.submitted(now), now);
    };
  }

  private static Outcome submit(Stores stores, ScreeningTest submitted, Instant now) {
    stores.screeningTests().update(submitted);
    return new Submitted(
        TakenTests.of(stores, submitted).seenBy(submitted.taker(), now).orElseThrow());
  }
}
