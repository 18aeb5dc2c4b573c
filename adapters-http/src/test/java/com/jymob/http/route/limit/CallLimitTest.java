package com.jymob.http.route.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jymob.application.fixture.SettableClock;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallLimitTest {
  private static final UserId ADA = new UserId(1);
  private static final ClientId APP = new ClientId("app");

  private final SettableClock clock = new SettableClock();
  private final CallLimit limit = CallLimit.of(2, 5, clock);

  @Test
  void what_is_left_is_told_and_in_how_many_seconds_all_are_back() {
    assertTold(limit.take(ADA, APP), "5", "4", "1");
    assertTold(limit.take(ADA, APP), "5", "3", "1");
    assertTold(limit.take(ADA, APP), "5", "2", "2");
  }

  @Test
  void one_too_many_is_refused_and_told_the_same() {
    take(5);

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> limit.take(ADA, APP))
        .satisfies(
            refused -> {
              assertThat(refused.status()).isEqualTo(429);
              assertThat(refused.code()).isEqualTo("rate_limited");
              assertThat(refused.headers().first("Retry-After")).contains("1");
              assertTold(refused.headers(), "5", "0", "3");
            });
  }

  @Test
  void calls_come_back_evenly_and_are_never_more_than_the_burst() {
    take(5);
    clock.advance(Duration.ofMillis(500));
    take(1);
    assertNoneLeft();
    clock.advance(Duration.ofHours(1));
    take(5);
    assertNoneLeft();
  }

  @Test
  void each_app_has_calls_of_its_own_for_each_person() {
    take(5);

    assertTold(limit.take(ADA, new ClientId("other")), "5", "4", "1");
    assertTold(limit.take(new UserId(2), APP), "5", "4", "1");
  }

  @Test
  void it_holds_in_parallel() throws Exception {
    List<Boolean> answered = Callers.atOnce(caller -> isLetThrough());

    assertThat(answered).filteredOn(through -> through).hasSize(5);
  }

  @Test
  void without_a_limit_there_is_nothing_to_tell() {
    assertThat(CallLimit.none().take(ADA, APP)).isEqualTo(Headers.NONE);
  }

  private void take(int times) {
    for (int i = 0; i < times; i++) {
      limit.take(ADA, APP);
    }
  }

  private void assertNoneLeft() {
    assertThat(isLetThrough()).isFalse();
  }

  private boolean isLetThrough() {
    try {
      limit.take(ADA, APP);
      return true;
    } catch (Refused e) {
      return false;
    }
  }

  private static void assertTold(Headers told, String limit, String remaining, String reset) {
    assertThat(told.first("RateLimit-Limit")).contains(limit);
    assertThat(told.first("RateLimit-Remaining")).contains(remaining);
    assertThat(told.first("RateLimit-Reset")).contains(reset);
  }
}
