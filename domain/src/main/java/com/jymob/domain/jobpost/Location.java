package com.jymob.domain.jobpost;

import com.jymob.domain.Text;

/**
 * Where the work is done, in the poster's words.
 *
 * @param value one line of 1 to 200 characters
 */
public record Location(String value) {
  private static final int LONGEST = 200;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#line}
   */
  public Location {
    Text.line(value, LONGEST);
  }
}
