package com.jymob.application.account;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.user.SecurityEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Removes what is over, so that what is stored is bounded by what is alive. In small batches, each
 * a transaction of its own, so that nobody waits; callers at once share the work.
 */
public final class RemoveExpired {
  static final int BATCH = 500;

  /** For each kind of record; the rest is left for the next run. */
  static final int BATCHES = 100;

  private final Transactions transactions;
  private final InstantSource clock;

  public RemoveExpired(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public void run() {
    Instant now = clock.instant();
    inBatches(stores -> stores.refreshTokens().removeAnswers(now, BATCH));
    inBatches(stores -> stores.refreshTokens().removeExpired(now, BATCH));
    inBatches(stores -> stores.tokens().removeExpired(now, BATCH));
    inBatches(stores -> stores.authorizationCodes().removeExpired(now, BATCH));
    inBatches(stores -> stores.sessions().removeExpired(now, BATCH));
    inBatches(stores -> stores.passwordResets().removeExpired(now, BATCH));
    inBatches(stores -> stores.idempotencyKeys().removeExpired(now, BATCH));
    Instant forgotten = now.minus(SecurityEvent.KEPT);
    inBatches(stores -> stores.securityEvents().removeBefore(forgotten, BATCH));
  }

  private void inBatches(Function<Stores, Integer> removal) {
    int removed = BATCH;
    for (int batch = 0; batch < BATCHES && removed == BATCH; batch++) {
      removed = transactions.write(removal);
    }
  }
}
