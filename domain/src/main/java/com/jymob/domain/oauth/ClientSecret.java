package com.jymob.domain.oauth;

import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
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
  /** The same secret, used at that time, unless it was used later. */
  ClientSecret usedAt(Instant at) {
    return lastUsedAt != null && at.isBefore(lastUsedAt)
        ? this
        : new ClientSecret(hash, sealed, createdAt, at);
  }
}
