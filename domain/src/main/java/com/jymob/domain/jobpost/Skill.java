package com.jymob.domain.jobpost;

import com.jymob.domain.Text;

/**
 * Something that the job asks for, such as {@code Java} or {@code C++}.
 *
 * @param value one line of 1 to 100 characters
 */
public record Skill(String value) {
  private static final int LONGEST = 100;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#line}
   */
  public Skill {
    Text.line(value, LONGEST);
  }
}
