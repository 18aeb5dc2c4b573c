package com.jymob.domain.problem;

import com.jymob.domain.Text;

/**
 * Under what a problem is filed, such as {@code recursion}.
 *
 * @param value one line of 1 to 100 characters
 */
public record Tag(String value) {
  private static final int LONGEST = 100;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#line}
   */
  public Tag {
    Text.line(value, LONGEST);
  }
}
