package com.jymob.domain.idempotency;

import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * What the first request under a key was answered.
 *
 * @param key of {@link IdempotencyKey#hash}
 * @param fingerprint the SHA-256 of all that the request asked for
 */
public record KeptAnswer(
    SecretHash key, UserId user, SecretHash fingerprint, Answer answer, Instant expiresAt) {
  public static final Duration LIFETIME = Duration.ofHours(24);

  public static KeptAnswer keep(
      SecretHash key, UserId user, SecretHash fingerprint, Answer answer, Instant now) {
    return new KeptAnswer(key, user, fingerprint, answer, now.plus(LIFETIME));
  }

  public boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
