package com.jymob.domain;

/**
 * A value is not what it claims to be.
 *
 * <p>The message is a sentence for the person who sent the value; it never repeats the value
 * itself, which may be a secret.
 */
public final class InvalidValue extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * @param code stable and machine-readable, such as {@code too_long}
   * @param message one sentence, starting with a verb: "must have at most 200 characters"
   */
  public InvalidValue(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  public String code() {
    return code;
  }

  public String message() {
    return String.valueOf(getMessage());
  }
}
