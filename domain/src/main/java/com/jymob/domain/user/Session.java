package com.jymob.domain.user;

import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser in which a person is signed in. It ends after 14 days without use, and after 90 in all.
 *
 * @param secret of the cookie's value
 */
public record Session(
    SecretHash secret, UserId user, Device device, Instant startedAt, Instant lastSeenAt) {
  public static final Duration LONGEST = Duration.ofDays(90);
  public static final Duration LONGEST_IDLE = Duration.ofDays(14);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  public static Session start(SecretHash secret, UserId user, Device device, Instant now) {
    return new Session(secret, user, device, now, now);
  }

  public Session seenAt(Instant at) {
    return new Session(secret, user, device, startedAt, at);
  }

  public boolean expiredAt(Instant now) {
    return !now.isBefore(startedAt.plus(LONGEST)) || !now.isBefore(lastSeenAt.plus(LONGEST_IDLE));
  }

  /** Whether a use now is worth a write: one a minute tells as much as one a request. */
  public boolean isWorthNotingAt(Instant now) {
    return !now.isBefore(lastSeenAt.plus(NOTED_EVERY));
  }
}
