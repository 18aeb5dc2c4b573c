package com.jymob.domain.problem;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.Text;

/**
 * One answer of a multiple choice.
 *
 * @param letter from a to z
 * @param text 1 to 2,000 characters of Markdown
 */
public record Choice(char letter, String text) {
  private static final int LONGEST = 2_000;

  /**
   * Checks both.
   *
   * @throws InvalidValue {@code not_a_letter}, and see {@link Text#required}
   */
  public Choice {
    if (letter < 'a' || letter > 'z') {
      throw notALetter();
    }
    Text.required(text, LONGEST);
  }

  /**
   * A choice of which somebody told the letter as text.
   *
   * @throws InvalidValue {@code not_a_letter}, and see {@link Text#required}
   */
  public static Choice of(String letter, String text) {
    if (letter.length() != 1) {
      throw notALetter();
    }
    return new Choice(letter.charAt(0), text);
  }

  /** The letter as text. */
  public String name() {
    return String.valueOf(letter);
  }

  private static InvalidValue notALetter() {
    return new InvalidValue("not_a_letter", "must be named by one letter from a to z");
  }
}
