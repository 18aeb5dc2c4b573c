package com.jymob.bootstrap.wiring;

import com.jymob.bootstrap.settings.RateLimits;
import com.jymob.http.route.limit.AttemptLimit;
import com.jymob.http.route.limit.CallLimit;
import com.jymob.http.route.limit.PasswordGuesses;
import com.jymob.http.route.limit.SecretGuesses;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** Each limit is one for the whole site: two would let twice as much through. */
@Module
interface LimitModule {
  /** Many people may sit behind one address, and mistype. */
  int ACCOUNTS_OF_A_NETWORK = 10;

  @Provides
  @Singleton
  static PasswordGuesses passwordGuesses(RateLimits limits, InstantSource clock) {
    return switch (limits) {
      case RateLimits.Off() -> new PasswordGuesses(AttemptLimit.none(), AttemptLimit.none());
      case RateLimits.On on ->
          new PasswordGuesses(
              AttemptLimit.of(on.failedSignIns(), Duration.ofMinutes(1), clock),
              AttemptLimit.of(
                  on.failedSignIns() * ACCOUNTS_OF_A_NETWORK, Duration.ofMinutes(1), clock));
    };
  }

  @Provides
  @Singleton
  static SecretGuesses secretGuesses(RateLimits limits, InstantSource clock) {
    return switch (limits) {
      case RateLimits.Off() -> new SecretGuesses(AttemptLimit.none());
      case RateLimits.On on ->
          new SecretGuesses(
              AttemptLimit.of(on.failedClientAuthentications(), Duration.ofMinutes(1), clock));
    };
  }

  @Provides
  @Singleton
  static AttemptLimit signUps(RateLimits limits, InstantSource clock) {
    return switch (limits) {
      case RateLimits.Off() -> AttemptLimit.none();
      case RateLimits.On on -> AttemptLimit.of(on.signUps(), Duration.ofHours(1), clock);
    };
  }

  @Provides
  @Singleton
  static CallLimit callLimit(RateLimits limits, InstantSource clock) {
    return switch (limits) {
      case RateLimits.Off() -> CallLimit.none();
      case RateLimits.On on -> CallLimit.of(on.calls().perSecond(), on.calls().burst(), clock);
    };
  }
}
