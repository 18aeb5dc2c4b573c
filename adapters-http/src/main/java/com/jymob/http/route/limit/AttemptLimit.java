package com.jymob.http.route.limit;

import com.jymob.http.message.Refused;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How often each of many may try something. All attempts may come at once, and come back evenly
 * over the period; what is allowed in parallel is no more.
 */
public final class AttemptLimit {
  private final @Nullable Buckets buckets;

  private AttemptLimit(@Nullable Buckets buckets) {
    this.buckets = buckets;
  }

  /**
   * @param attempts at least 1
   */
  public static AttemptLimit of(int attempts, Duration period, InstantSource clock) {
    return new AttemptLimit(Buckets.of(attempts, attempts, period, clock));
  }

  /** As often as they like. */
  public static AttemptLimit none() {
    return new AttemptLimit(null);
  }

  /**
   * Takes an attempt before it is made.
   *
   * @param key who tries; equal keys share their attempts
   * @throws Refused 429 {@code too_many_attempts} when none is left
   */
  public void take(Object key) {
    if (buckets == null) {
      return;
    }
    ConsumptionProbe probe = buckets.of(key).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw refused(Buckets.seconds(probe.getNanosToWaitForRefill()));
    }
  }

  private static Refused refused(long seconds) {
    return new Refused(
            429,
            "too_many_attempts",
            "There were too many attempts. Try again in "
                + (seconds == 1 ? "a second." : seconds + " seconds."))
        .with("Retry-After", Long.toString(seconds));
  }

  /**
   * Takes no attempt, but refuses whoever has none left.
   *
   * @throws Refused as {@link #take}
   */
  public void requireLeft(Object key) {
    if (buckets == null) {
      return;
    }
    EstimationProbe probe = buckets.of(key).estimateAbilityToConsume(1);
    if (!probe.canBeConsumed()) {
      throw refused(Buckets.seconds(probe.getNanosToWaitForRefill()));
    }
  }

  /** Gives back an attempt that shall not count. */
  public void giveBack(Object key) {
    if (buckets != null) {
      buckets.of(key).addTokens(1);
    }
  }
}
