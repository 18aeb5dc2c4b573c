package com.jymob.http.undertow;

import com.jymob.http.route.Lane;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A bounded pool of threads for each lane. */
final class Lanes {
  private final ExecutorService api;
  private final ExecutorService passwords;

  Lanes(int cores) {
    api = pool(Lane.API, Math.max(16, cores * 8), 2_000);
    passwords = pool(Lane.PASSWORDS, Math.max(1, cores / 2), 500);
  }

  private static ExecutorService pool(Lane lane, int threads, int waiting) {
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(waiting),
        Thread.ofPlatform().name(lane + "-", 1).daemon().factory());
  }

  /**
   * @throws RejectedExecutionException when too many tasks wait already
   */
  void execute(Lane lane, Runnable task) {
    switch (lane) {
      case API -> api.execute(task);
      case PASSWORDS -> passwords.execute(task);
    }
  }

  /** Ends the threads, whatever they are doing. */
  void stop() {
    api.shutdownNow();
    passwords.shutdownNow();
  }
}
