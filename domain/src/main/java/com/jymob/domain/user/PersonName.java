package com.jymob.domain.user;

import com.jymob.domain.Text;

/**
 * What a person wants to be called; also the name of the person's app.
 *
 * @param value one line of 1 to 200 characters
 */
public record PersonName(String value) {
  private static final int LONGEST = 200;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#line}
   */
  public PersonName {
    Text.line(value, LONGEST);
  }
}
