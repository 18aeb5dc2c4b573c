package com.jymob.http.route.limit;

import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;

/** How often somebody may fail to be a client, from one network (RFC 6749, section 2.3.1). */
public final class SecretGuesses {
  private record Guess(String client, Network from) {}

  private final AttemptLimit failures;

  public SecretGuesses(AttemptLimit failures) {
    this.failures = failures;
  }

  /**
   * @throws Refused 429 when there were too many
   */
  public void requireLeft(String client, Request request) {
    failures.requireLeft(guess(client, request));
  }

  /**
   * Counts one that was wrong. Counted beforehand, a busy client's own requests would hold each
   * other up.
   *
   * @throws Refused 429 when there were too many
   */
  public void fail(String client, Request request) {
    failures.take(guess(client, request));
  }

  private static Guess guess(String client, Request request) {
    return new Guess(client, Network.of(request.connection().client()));
  }
}
