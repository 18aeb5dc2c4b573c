package com.jymob.domain.user;

import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account, by its owner or by somebody else.
 *
 * @param user whose account it is
 * @param client the app that it is about, which may be gone by now; null when it is about none
 */
public record SecurityEvent(
    UserId user, SecurityEventKind kind, Instant at, Source source, @Nullable ClientId client) {
  /** For how long it is remembered. */
  public static final Duration KEPT = Duration.ofDays(90);

  /** An event that is about no app. */
  public SecurityEvent(UserId user, SecurityEventKind kind, Instant at, Source source) {
    this(user, kind, at, source, null);
  }
}
