package com.jymob.domain.user;

import com.jymob.domain.InvalidValue;
import java.text.Normalizer;

/**
 * A password as a person typed it, in one Unicode form so that every keyboard types the same (NIST
 * SP 800-63B, section 5.1.1.2). It never prints itself.
 */
public final class Password {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 1_000;

  private final String text;

  private Password(String text) {
    this.text = text;
  }

  /**
   * A password that somebody chooses.
   *
   * @throws InvalidValue {@code too_short} under 8 characters, {@code too_long} over 1,000
   */
  public static Password chosen(String text) {
    Password password = attempted(text);
    if (length(password.text) < SHORTEST) {
      throw new InvalidValue("too_short", "must have at least " + SHORTEST + " characters");
    }
    return password;
  }

  /**
   * A password that somebody signs in with; any text may be tried.
   *
   * @throws InvalidValue {@code too_long} over 1,000 characters, which no password has
   */
  public static Password attempted(String text) {
    if (length(text) > LONGEST) {
      throw new InvalidValue("too_long", "must have at most " + LONGEST + " characters");
    }
    return new Password(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  /** The password itself: for hashing, and for nothing else. */
  public String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return "***";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
