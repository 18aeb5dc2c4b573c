package com.jymob.domain.problem;

import com.jymob.domain.InvalidValue;
import java.util.regex.Pattern;

/**
 * How hard a problem is.
 *
 * @param value 1 to 10
 */
public record DifficultyLevel(int value) {
  private static final int HARDEST = 10;
  private static final Pattern NUMBER = Pattern.compile("[1-9]|10");

  /**
   * Checks the range.
   *
   * @throws InvalidValue {@code invalid_difficulty}
   */
  public DifficultyLevel {
    if (value < 1 || value > HARDEST) {
      throw invalid();
    }
  }

  /**
   * Reads a number, or exactly what {@link #text} wrote.
   *
   * @throws InvalidValue {@code invalid_difficulty}
   */
  public static DifficultyLevel parse(String text) {
    String number = text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
    if (NUMBER.matcher(number).matches()) {
      DifficultyLevel level = new DifficultyLevel(Integer.parseInt(number));
      if (text.equals(number) || text.equals(level.text())) {
        return level;
      }
    }
    throw invalid();
  }

  /** The number with what it means: {@code 5: Not that Easy}. */
  public String text() {
    return value + ": " + meaning();
  }

  private String meaning() {
    if (value <= 3) {
      return "Easy";
    }
    return value <= 7 ? "Not that Easy" : "Hard";
  }

  private static InvalidValue invalid() {
    return new InvalidValue(
        "invalid_difficulty", "must be from 1 to 10, or such a number as it is shown");
  }
}
