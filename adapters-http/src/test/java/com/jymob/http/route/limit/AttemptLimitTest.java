package com.jymob.http.route.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jymob.application.fixture.SettableClock;
import com.jymob.http.message.Refused;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {
  private final SettableClock clock = new SettableClock();
  private final AttemptLimit limit = AttemptLimit.of(10, Duration.ofMinutes(1), clock);

  @Test
  void all_attempts_may_come_at_once_and_no_more() {
    take(10);
    assertNoneLeft("6");
  }

  @Test
  void they_come_back_evenly() {
    take(10);
    clock.advance(Duration.ofMillis(5_500));
    assertNoneLeft("1");
    clock.advance(Duration.ofMillis(500));
    take(1);
    assertNoneLeft("6");
    clock.advance(Duration.ofHours(1));
    take(10);
    assertNoneLeft("6");
  }

  @Test
  void each_has_attempts_of_its_own() {
    take(10);
    limit.take("eve");
  }

  @Test
  void what_is_given_back_may_be_taken_again_but_is_never_more() {
    limit.giveBack("ada");
    take(10);
    limit.giveBack("ada");
    take(1);
    assertNoneLeft("6");
  }

  @Test
  void without_a_limit_everything_goes() {
    for (int i = 0; i < 1_000; i++) {
      AttemptLimit.none().take("ada");
    }
  }

  @Test
  void it_holds_in_parallel() {
    var taken = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(32)) {
      for (int i = 0; i < 320; i++) {
        threads.submit(
            () -> {
              limit.take("ada");
              taken.incrementAndGet();
            });
      }
    }
    assertThat(taken).hasValue(10);
  }

  private void take(int times) {
    for (int i = 0; i < times; i++) {
      limit.take("ada");
    }
  }

  private void assertNoneLeft(String retryAfter) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> limit.take("ada"))
        .satisfies(
            refused -> {
              assertThat(refused.status()).isEqualTo(429);
              assertThat(refused.headers().first("Retry-After")).contains(retryAfter);
            });
  }
}
