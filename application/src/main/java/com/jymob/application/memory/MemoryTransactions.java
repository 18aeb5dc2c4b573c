package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs one transaction at a time, and undoes the writes of one that throws. */
public final class MemoryTransactions implements Transactions {
  private final ReentrantLock lock = new ReentrantLock();
  private final Journal journal = new Journal();
  private final Stores stores = MemoryStores.over(journal);

  @Override
  public <T> T read(Function<Stores, T> work) {
    return run(
        () -> {
          T result = work.apply(stores);
          if (!journal.isEmpty()) {
            throw new IllegalStateException("a read must not write");
          }
          return result;
        });
  }

  @Override
  public <T> T write(Function<Stores, T> work) {
    return run(() -> work.apply(stores));
  }

  private <T> T run(Supplier<T> work) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("a transaction must not begin inside another");
    }
    lock.lock();
    try {
      T result = work.get();
      journal.forget();
      return result;
    } finally {
      journal.undo();
      lock.unlock();
    }
  }
}
