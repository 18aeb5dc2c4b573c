package com.jymob.domain.screening;

import com.jymob.domain.Text;

/**
 * What somebody answers to a problem, exactly as they wrote it: Markdown, or the letter of a
 * choice.
 *
 * @param value 1 to 100,000 characters
 */
public record SolutionText(String value) {
  private static final int LONGEST = 100_000;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#required}
   */
  public SolutionText {
    Text.required(value, LONGEST);
  }
}
