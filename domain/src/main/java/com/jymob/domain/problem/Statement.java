package com.jymob.domain.problem;

import com.jymob.domain.Text;

/**
 * What a problem asks, in Markdown.
 *
 * @param value 1 to 20,000 characters
 */
public record Statement(String value) {
  private static final int LONGEST = 20_000;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#required}
   */
  public Statement {
    Text.required(value, LONGEST);
  }
}
