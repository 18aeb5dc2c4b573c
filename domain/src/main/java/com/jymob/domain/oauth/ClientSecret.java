package com.jymob.domain.oauth;

import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret with which an app proves who it is.
 *
 * @param sealed as its owner may read it again
 * @param lastUsedAt to the minute; null while it has not been used
 */
public record ClientSecret(
    SecretHash hash, SealedSecret sealed, Instant createdAt, @Nullable Instant lastUsedAt) {
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  /** Whether a use now is worth a write: one a minute tells as much as one a request. */
  public boolean isWorthNotingAt(Instant now) {
    return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
  }
}
