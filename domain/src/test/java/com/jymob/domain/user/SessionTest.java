package com.jymob.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Instant START = Instant.parse("2026-03-01T09:30:00.123Z");
  private static final SecretHash SECRET = new Secret("cookie").hash();
  private static final Session SESSION =
      Session.start(SECRET, new UserId(1), new Device("Firefox"), START);

  @Test
  void a_session_ends_after_14_days_without_use() {
    Instant end = START.plus(Duration.ofDays(14));
    assertThat(SESSION.expiredAt(end.minusMillis(1))).isFalse();
    assertThat(SESSION.expiredAt(end)).isTrue();
  }

  @Test
  void a_session_ends_after_90_days_however_much_it_is_used() {
    Instant end = START.plus(Duration.ofDays(90));
    Session used = SESSION.seenAt(end.minusMillis(2));
    assertThat(used.expiredAt(end.minusMillis(1))).isFalse();
    assertThat(used.expiredAt(end)).isTrue();
  }

  @Test
  void a_use_is_worth_noting_once_a_minute() {
    Instant due = START.plus(Duration.ofMinutes(1));
    assertThat(SESSION.isWorthNotingAt(due.minusMillis(1))).isFalse();
    assertThat(SESSION.isWorthNotingAt(due)).isTrue();
  }
}
