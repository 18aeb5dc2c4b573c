package com.jymob.domain.oauth;

import java.time.Duration;
import java.time.Instant;

/**
 * A secret that was replaced and still works for a day, so that an app need not change everywhere
 * at once.
 */
public record RetiredSecret(ClientSecret secret, Instant expiresAt) {
  private static final Duration OVERLAP = Duration.ofHours(24);

  static RetiredSecret retire(ClientSecret secret, Instant now) {
    return new RetiredSecret(secret, now.plus(OVERLAP));
  }

  public boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
