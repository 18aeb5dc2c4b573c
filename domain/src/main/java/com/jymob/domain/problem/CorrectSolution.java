package com.jymob.domain.problem;

import com.jymob.domain.Text;

/**
 * What solves a problem: for its creator, and for nobody who is to solve it. It never prints
 * itself.
 *
 * @param value 1 to 100,000 characters of Markdown; of a multiple choice, the letter
 */
public record CorrectSolution(String value) {
  private static final int LONGEST = 100_000;

  /**
   * Checks the length and the characters.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Text#required}
   */
  public CorrectSolution {
    Text.required(value, LONGEST);
  }

  @Override
  public String toString() {
    return "***";
  }
}
