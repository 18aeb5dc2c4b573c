package com.jymob.domain.jobpost;

import com.jymob.domain.Text;

/**
 * What a job is about, in Markdown.
 *
 * @param value 1 to 20,000 characters
 */
public record Description(String value) {
  private static final int LONGEST = 20_000;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#required}
   */
  public Description {
    Text.required(value, LONGEST);
  }
}
