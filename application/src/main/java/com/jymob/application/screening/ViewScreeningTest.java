package com.jymob.application.screening;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SeenTest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Shows a screening test to its taker or its poster. */
public final class ViewScreeningTest {
  private final Transactions transactions;
  private final InstantSource clock;

  public ViewScreeningTest(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty when there is none, or when it is not the viewer's to see. */
  public Optional<SeenTest> run(UserId viewer, ScreeningTestId id) {
    Instant now = clock.instant();
    return transactions.read(
        stores ->
            stores
                .screeningTests()
                .find(id)
                .flatMap(test -> TakenTests.of(stores, test).seenBy(viewer, now)));
  }
}
