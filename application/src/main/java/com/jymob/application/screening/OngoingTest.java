package com.jymob.application.screening;

import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import java.time.Instant;
import java.time.InstantSource;

/** Who may work on a test: its taker, while it is ongoing. */
sealed interface OngoingTest {
  /** It is theirs, it is ongoing, and nobody else changes it until the transaction ends. */
  record Theirs(ScreeningTest test, Instant now) implements OngoingTest {}

  /** It is theirs, but it has ended. */
  record Ended() implements OngoingTest {}

  /** They see it as its poster. */
  record SomebodyElses(ScreeningTest test, Instant now) implements OngoingTest {}

  /** There is none, or it is not theirs to see. */
  record Hidden() implements OngoingTest {}

  /** Looks at the clock once the test is held: while somebody waits for it, it may end. */
  static OngoingTest find(Stores stores, ScreeningTestId id, UserId by, InstantSource clock) {
    return stores
        .screeningTests()
        .findForUpdate(id)
        .map(test -> of(test, by, clock.instant()))
        .orElseGet(Hidden::new);
  }

  private static OngoingTest of(ScreeningTest test, UserId by, Instant now) {
    if (test.isTakenBy(by)) {
      return test.isOngoingAt(now) ? new Theirs(test, now) : new Ended();
    }
    return test.isPostedBy(by) ? new SomebodyElses(test, now) : new Hidden();
  }
}
