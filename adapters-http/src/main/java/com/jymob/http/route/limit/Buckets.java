package com.jymob.http.route.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.InstantSource;

/** A bucket of tokens for each of many, which the clock refills evenly. */
final class Buckets {
  private static final int MOST_KEYS = 100_000;

  private final LoadingCache<Object, Bucket> buckets;

  private Buckets(LoadingCache<Object, Bucket> buckets) {
    this.buckets = buckets;
  }

  /**
   * @param capacity at least 1; with as many each begins
   * @param refill how many come back in a period, at least 1
   */
  static Buckets of(int capacity, int refill, Duration period, InstantSource clock) {
    ClockMeter meter = new ClockMeter(clock);
    return new Buckets(
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .ticker(meter::currentTimeNanos)
            // By then it is full again, as a new one is.
            .expireAfterAccess(period.multipliedBy(capacity).dividedBy(refill))
            .build(key -> bucket(capacity, refill, period, meter)));
  }

  private static Bucket bucket(int capacity, int refill, Duration period, ClockMeter meter) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
        .withCustomTimePrecision(meter)
        .build();
  }

  /** The one of that key; equal keys share it. */
  Bucket of(Object key) {
    return buckets.get(key);
  }

  /** In whole seconds, none too few. */
  static long seconds(long nanos) {
    return Duration.ofNanos(nanos).plus(Duration.ofSeconds(1).minusNanos(1)).toSeconds();
  }
}
