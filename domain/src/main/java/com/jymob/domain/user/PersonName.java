package com.jymob.domain.user;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.Text;

/**
 * What a person wants to be called; also the name of the person's app.
 *
 * @param value one line of 1 to 200 characters, which changes the direction of no text beside it:
 *     people read it when they are asked whether the app may act for them
 */
public record PersonName(String value) {
  private static final int LONGEST = 200;

  /**
   * Checks the length and the characters.
   *
   * @throws InvalidValue as {@link Text#line}, and {@code invalid_character} for a character that
   *     embeds, overrides or isolates a direction (Unicode Standard Annex 9, section 2)
   */
  public PersonName {
    Text.line(value, LONGEST);
    if (value.chars().anyMatch(PersonName::changesDirection)) {
      throw new InvalidValue("invalid_character", "must not change the direction of text");
    }
  }

  private static boolean changesDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
