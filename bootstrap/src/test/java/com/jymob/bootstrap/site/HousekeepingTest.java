package com.jymob.bootstrap.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.jymob.application.port.StoresUnavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(60)
class HousekeepingTest {
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  private final Logger logger = (Logger) LoggerFactory.getLogger(Housekeeping.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void attach() {
    log.start();
    logger.setAdditive(false);
    logger.addAppender(log);
  }

  @AfterEach
  void detach() {
    logger.detachAppender(log);
    logger.setAdditive(true);
  }

  @Test
  void each_job_is_done_again_and_again() throws Exception {
    CountDownLatch one = new CountDownLatch(3);
    CountDownLatch other = new CountDownLatch(3);
    try (Housekeeping housekeeping = new Housekeeping()) {
      housekeeping.every(AT_ONCE, "one", one::countDown);
      housekeeping.every(AT_ONCE, "other", other::countDown);
      one.await();
      other.await();
    }
    assertThat(log.list).isEmpty();
  }

  @Test
  void stores_that_are_away_are_a_line_of_the_log_and_the_job_is_tried_again() throws Exception {
    failTwice(new StoresUnavailable(new IllegalStateException("connection refused")));
    assertThat(log.list)
        .hasSize(2)
        .allSatisfy(
            line -> {
              assertThat(line.getLevel()).isEqualTo(Level.WARN);
              assertThat(line.getFormattedMessage())
                  .startsWith("the job is put off: ")
                  .endsWith("connection refused");
              assertThat(line.getThrowableProxy()).isNull();
            });
  }

  @Test
  void what_nobody_planned_is_logged_with_its_place_and_the_job_is_tried_again() throws Exception {
    failTwice(new IllegalStateException("a bug"));
    assertThat(log.list)
        .hasSize(2)
        .allSatisfy(
            line -> {
              assertThat(line.getLevel()).isEqualTo(Level.ERROR);
              assertThat(line.getFormattedMessage()).isEqualTo("the job failed");
              assertThat(line.getThrowableProxy().getMessage()).isEqualTo("a bug");
            });
  }

  @Test
  void closing_waits_for_the_run_under_way() throws Exception {
    Housekeeping housekeeping = new Housekeeping();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    housekeeping.every(
        AT_ONCE,
        "the job",
        () -> {
          begun.incrementAndGet();
          running.countDown();
          await(goOn);
          done.incrementAndGet();
        });
    running.await();
    CompletableFuture<Void> closed = CompletableFuture.runAsync(housekeeping::close);
    assertThat(closed).isNotDone();
    goOn.countDown();
    closed.get();
    assertThat(done).hasPositiveValue().hasValue(begun.get());
    assertThat(log.list).isEmpty();
  }

  private static void failTwice(RuntimeException failure) throws InterruptedException {
    CountDownLatch runs = new CountDownLatch(3);
    try (Housekeeping housekeeping = new Housekeeping()) {
      housekeeping.every(
          AT_ONCE,
          "the job",
          () -> {
            runs.countDown();
            if (runs.getCount() > 0) {
              throw failure;
            }
          });
      runs.await();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
