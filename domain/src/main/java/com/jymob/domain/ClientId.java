package com.jymob.domain;

import java.util.regex.Pattern;

/**
 * Names an app, publicly (RFC 6749 section 2.2).
 *
 * @param value 1 to 100 of {@code [A-Za-z0-9_-]}, since clients disagree on how HTTP Basic encodes
 *     anything else
 */
public record ClientId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final int RANDOM_DIGITS = 22;

  /** How many random bytes {@link #from} takes. */
  public static final int RANDOM_BYTES = 16;

  /**
   * Checks the characters.
   *
   * @throws InvalidValue {@code invalid_client_id}
   */
  public ClientId {
    if (!SHAPE.matcher(value).matches()) {
      throw new InvalidValue("invalid_client_id", "must be a client ID");
    }
  }

  /**
   * A new client ID.
   *
   * @param random {@value #RANDOM_BYTES} unpredictable bytes
   */
  public static ClientId from(byte[] random) {
    return new ClientId(Base62.encode(random, RANDOM_DIGITS));
  }
}
