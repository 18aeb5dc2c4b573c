package com.jymob.domain.user;

import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * Leave to choose a new password without the old one: once, and for an hour.
 *
 * @param secret of the link
 */
public record PasswordReset(SecretHash secret, UserId user, Instant expiresAt) {
  private static final Duration LIFETIME = Duration.ofHours(1);

  public static PasswordReset grant(SecretHash secret, UserId user, Instant now) {
    return new PasswordReset(secret, user, now.plus(LIFETIME));
  }

  public boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
