package com.jymob.bootstrap.site;

import com.jymob.application.port.StoresUnavailable;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does again and again what nobody asks for, beside the requests, one job at a time. */
final class Housekeeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("housekeeping").factory());

  /**
   * Does a job from now on, until this is closed. A run that fails is logged, and tried again the
   * next time.
   *
   * @param pause after each run
   * @param name of the job, for the log
   */
  @SuppressWarnings("FutureReturnValueIgnored") // Whatever a run throws is logged by it.
  void every(Duration pause, String name, Runnable job) {
    thread.scheduleWithFixedDelay(
        () -> once(name, job), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Does a job now; when it fails, that is logged. */
  static void once(String name, Runnable job) {
    try {
      job.run();
    } catch (StoresUnavailable outage) {
      LOG.warn(
          "{} is put off: {}, {}", name, outage.getMessage(), String.valueOf(outage.getCause()));
    } catch (RuntimeException | Error failure) {
      // Once it is thrown any further, the job is never done again.
      LOG.error("{} failed", name, failure);
    }
  }

  /** Waits for the run under way, but not for ever. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("housekeeping goes on while the site stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
