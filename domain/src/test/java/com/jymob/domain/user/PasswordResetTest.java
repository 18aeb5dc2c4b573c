package com.jymob.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasswordResetTest {
  private static final Instant START = Instant.parse("2026-03-01T09:30:00.123Z");

  @Test
  void a_password_reset_ends_after_an_hour() {
    PasswordReset reset = PasswordReset.grant(new Secret("link").hash(), new UserId(1), START);
    Instant end = START.plus(Duration.ofHours(1));
    assertThat(reset.expiredAt(end.minusMillis(1))).isFalse();
    assertThat(reset.expiredAt(end)).isTrue();
  }
}
