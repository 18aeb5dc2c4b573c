package com.jymob.domain.resume;

import com.jymob.domain.Text;

/**
 * What its owner calls a resume.
 *
 * @param value one line of 1 to 200 characters
 */
public record ResumeName(String value) {
  private static final int LONGEST = 200;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#line}
   */
  public ResumeName {
    Text.line(value, LONGEST);
  }
}
