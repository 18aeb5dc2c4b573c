package com.jymob.domain.jobpost;

import com.jymob.domain.Text;

/**
 * Who offers the job; also where the poster is a recruiter of another company.
 *
 * @param value one line of 1 to 200 characters
 */
public record Company(String value) {
  private static final int LONGEST = 200;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#line}
   */
  public Company {
    Text.line(value, LONGEST);
  }
}
