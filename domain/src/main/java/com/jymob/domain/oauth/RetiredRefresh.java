package com.jymob.domain.oauth;

import com.jymob.domain.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a refresh token was exchanged. For a moment the same exchange may be asked for again, since
 * an answer may be lost on its way; later it is a theft.
 *
 * @param at when
 * @param answer the tokens that were given for it, which it alone opens; null once that moment is
 *     over
 */
public record RetiredRefresh(Instant at, @Nullable SealedSecret answer) {
  /** How long an answer may be asked for again. */
  public static final Duration RETRY_WINDOW = Duration.ofSeconds(10);

  public boolean mayBeRetriedAt(Instant now) {
    return now.isBefore(at.plus(RETRY_WINDOW));
  }
}
