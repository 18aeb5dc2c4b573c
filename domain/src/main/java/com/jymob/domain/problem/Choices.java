package com.jymob.domain.problem;

import com.jymob.domain.InvalidValue;
import java.util.Comparator;
import java.util.List;

/**
 * The answers of a multiple choice, of which one is right.
 *
 * @param all 2 to 26, no letter twice, in the order of the alphabet; unmodifiable
 */
public record Choices(List<Choice> all) {
  private static final int FEWEST = 2;

  /**
   * Puts the choices in order.
   *
   * @throws InvalidValue {@code too_few}, {@code repeated}
   */
  public Choices {
    if (all.size() < FEWEST) {
      throw new InvalidValue("too_few", "must have at least " + FEWEST + " choices");
    }
    if (all.stream().map(Choice::letter).distinct().count() < all.size()) {
      throw new InvalidValue("repeated", "must not have a letter twice");
    }
    all = all.stream().sorted(Comparator.comparingInt(Choice::letter)).toList();
  }

  /**
   * Checks that a solution is one of the letters, exactly.
   *
   * @throws InvalidValue {@code unknown_choice}
   */
  public void requireOffered(CorrectSolution solution) {
    if (!offers(solution.value())) {
      throw new InvalidValue("unknown_choice", "must be the letter of one of the choices");
    }
  }

  /** Whether that is one of the letters, exactly. */
  public boolean offers(String answer) {
    return all.stream().anyMatch(choice -> choice.name().equals(answer));
  }
}
