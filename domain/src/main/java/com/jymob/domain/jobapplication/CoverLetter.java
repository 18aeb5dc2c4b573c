package com.jymob.domain.jobapplication;

import com.jymob.domain.Text;

/**
 * What an applicant says for themself, in Markdown.
 *
 * @param value 1 to 20,000 characters
 */
public record CoverLetter(String value) {
  private static final int LONGEST = 20_000;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#required}
   */
  public CoverLetter {
    Text.required(value, LONGEST);
  }
}
