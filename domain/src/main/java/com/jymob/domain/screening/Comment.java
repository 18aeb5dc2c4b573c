package com.jymob.domain.screening;

import com.jymob.domain.Text;

/**
 * What a poster says about a solution, in Markdown.
 *
 * @param value 1 to 10,000 characters
 */
public record Comment(String value) {
  private static final int LONGEST = 10_000;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#required}
   */
  public Comment {
    Text.required(value, LONGEST);
  }
}
