package com.jymob.domain.problem;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.search.Weight;
import com.jymob.domain.search.WordIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a creator writes and changes.
 *
 * @param choices of a multiple choice, and of nothing else
 * @param correctSolution for the creator's eyes; none of it is found by a search
 * @param shared whether everybody may see and use the problem
 */
public record ProblemContent(
    ProblemType type,
    Statement statement,
    @Nullable Choices choices,
    @Nullable DifficultyLevel difficulty,
    @Nullable CorrectSolution correctSolution,
    boolean shared,
    Tags tags) {

  /**
   * Checks what must fit together.
   *
   * @throws InvalidValue as {@link ProblemType#requireFitting}; {@code unknown_choice} when the
   *     solution of a multiple choice is none of its letters
   */
  public ProblemContent {
    type.requireFitting(choices);
    if (choices != null && correctSolution != null) {
      choices.requireOffered(correctSolution);
    }
  }

  /** A private problem that says no more than it must, of any type but multiple choice. */
  public static ProblemContent of(ProblemType type, Statement statement) {
    return new ProblemContent(type, statement, null, null, null, false, Tags.NONE);
  }

  /** The words by which the problem is found. */
  public WordIndex words() {
    WordIndex.Builder words = new WordIndex.Builder();
    tags.all().forEach(tag -> words.add(Weight.A, tag.value()));
    words.add(Weight.B, statement.value());
    if (choices != null) {
      choices.all().forEach(choice -> words.add(Weight.C, choice.text()));
    }
    return words.build();
  }
}
