package com.jymob.application.idempotency;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import java.util.function.Function;

/** Has work done in a transaction that is under way, and ends with it. */
record JoinedTransactions(Stores stores) implements Transactions {
  @Override
  public <T> T read(Function<Stores, T> work) {
    return work.apply(stores);
  }

  @Override
  public <T> T write(Function<Stores, T> work) {
    return work.apply(stores);
  }
}
