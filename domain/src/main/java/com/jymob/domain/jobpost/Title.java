package com.jymob.domain.jobpost;

import com.jymob.domain.Text;

/**
 * What a job post is called in a list.
 *
 * @param value one line of 1 to 200 characters
 */
public record Title(String value) {
  private static final int LONGEST = 200;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#line}
   */
  public Title {
    Text.line(value, LONGEST);
  }
}
