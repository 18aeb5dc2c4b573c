package com.jymob.domain.problem;

import com.jymob.domain.InvalidValue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What kind of answer a problem asks for. */
public enum ProblemType {
  FIND_THE_BUG("FindTheBug"),
  /** The answer is the letter of a choice. */
  MULTIPLE_CHOICE("MultipleChoiceProblem"),
  PROGRAMMING("ProgrammingProblem"),
  PUZZLE("Puzzle"),
  SIMPLE("SimpleProblem");

  private final String word;

  ProblemType(String word) {
    this.word = word;
  }

  /**
   * Reads a {@link #word}.
   *
   * @throws InvalidValue {@code unknown_word}
   */
  public static ProblemType parse(String word) {
    return Stream.of(values())
        .filter(type -> type.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("unknown_word", "must be one of " + words()));
  }

  /** As programs and people know it; its case matters. */
  public String word() {
    return word;
  }

  /**
   * Multiple choice needs choices, and nothing else may have them.
   *
   * @throws InvalidValue {@code required}, {@code not_multiple_choice}
   */
  public void requireFitting(@Nullable Choices choices) {
    if (this == MULTIPLE_CHOICE && choices == null) {
      throw new InvalidValue("required", "must be there: the problem is multiple choice");
    }
    if (this != MULTIPLE_CHOICE && choices != null) {
      throw new InvalidValue("not_multiple_choice", "must be empty: only multiple choice has them");
    }
  }

  private static String words() {
    return Stream.of(values()).map(ProblemType::word).collect(Collectors.joining(", "));
  }
}
