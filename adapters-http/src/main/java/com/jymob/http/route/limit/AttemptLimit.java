package com.jymob.http.route.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.jymob.http.message.Refused;
import io.github.bucket4j.Bucket;
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
  private static final int MOST_KEYS = 100_000;

  private final @Nullable LoadingCache<Object, Bucket> buckets;

  private AttemptLimit(@Nullable LoadingCache<Object, Bucket> buckets) {
    this.buckets = buckets;
  }

  /**
   * @param attempts at least 1
   */
  public static AttemptLimit of(int attempts, Duration period, InstantSource clock) {
    ClockMeter meter = new ClockMeter(clock);
    return new AttemptLimit(
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .ticker(meter::currentTimeNanos)
            // By then it is full again, as a new one is.
            .expireAfterAccess(period)
            .build(key -> bucket(attempts, period, meter)));
  }

  /** As often as they like. */
  public static AttemptLimit none() {
    return new AttemptLimit(null);
  }

  private static Bucket bucket(int attempts, Duration period, ClockMeter meter) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, period))
        .withCustomTimePrecision(meter)
        .build();
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
    ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw refused(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds());
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
    EstimationProbe probe = buckets.get(key).estimateAbilityToConsume(1);
    if (!probe.canBeConsumed()) {
      throw refused(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds());
    }
  }

  /** Gives back an attempt that shall not count. */
  public void giveBack(Object key) {
    if (buckets != null) {
      buckets.get(key).addTokens(1);
    }
  }
}
