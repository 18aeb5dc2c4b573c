package com.jymob.http.route.limit;

import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** How often an app may call the API for somebody. */
public final class CallLimit {
  private record Caller(UserId user, ClientId app) {}

  private final int burst;
  private final @Nullable Buckets buckets;

  private CallLimit(int burst, @Nullable Buckets buckets) {
    this.burst = burst;
    this.buckets = buckets;
  }

  /**
   * @param perSecond how many calls come back in a second, at least 1
   * @param burst how many may come at once, at least 1
   */
  public static CallLimit of(int perSecond, int burst, InstantSource clock) {
    return new CallLimit(burst, Buckets.of(burst, perSecond, Duration.ofSeconds(1), clock));
  }

  /** As often as they like. */
  public static CallLimit none() {
    return new CallLimit(0, null);
  }

  /**
   * Takes a call before it is answered.
   *
   * @return what to tell the caller: {@code RateLimit-Limit}, how many are left ({@code
   *     RateLimit-Remaining}), and in how many seconds all are back ({@code RateLimit-Reset})
   * @throws Refused 429 {@code rate_limited}, which tells the same, when none is left
   */
  public Headers take(UserId user, ClientId app) {
    if (buckets == null) {
      return Headers.NONE;
    }
    ConsumptionProbe call = buckets.of(new Caller(user, app)).tryConsumeAndReturnRemaining(1);
    Headers told =
        Headers.NONE
            .with("RateLimit-Limit", Integer.toString(burst))
            .with("RateLimit-Remaining", Long.toString(call.getRemainingTokens()))
            .with("RateLimit-Reset", seconds(call.getNanosToWaitForReset()));
    if (!call.isConsumed()) {
      throw new Refused(429, "rate_limited", "There were too many calls. Slow down a little.")
          .with(told.with("Retry-After", seconds(call.getNanosToWaitForRefill())));
    }
    return told;
  }

  private static String seconds(long nanos) {
    return Long.toString(Buckets.seconds(nanos));
  }
}
