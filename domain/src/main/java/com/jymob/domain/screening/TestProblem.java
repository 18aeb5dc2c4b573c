package com.jymob.domain.screening;

import com.jymob.domain.problem.Choices;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.ProblemUuid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it was when its test was made, whatever becomes of it in the Problem Database.
 *
 * @param score given by the poster; null for none
 */
public record TestProblem(Problem problem, @Nullable Score score, @Nullable Comment comment) {
  static TestProblem copyOf(Problem problem) {
    return new TestProblem(problem, null, null);
  }

  public ProblemUuid uuid() {
    return problem.uuid();
  }

  /** Whether that can be an answer: to a multiple choice, one of its letters. */
  public boolean accepts(SolutionText solution) {
    Choices choices = content().choices();
    return choices == null || choices.offers(solution.value());
  }

  boolean isMultipleChoice() {
    return content().type() == ProblemType.MULTIPLE_CHOICE;
  }

  TestProblem scored(GivenScores given) {
    return given
        .of(uuid())
        .map(each -> new TestProblem(problem, each.score(), each.comment()))
        .orElseGet(() -> copyOf(problem));
  }

  /**
   * What counts: the poster's score or, without one, all or nothing for a multiple choice of which
   * the right letter is known.
   *
   * @param solution null for a problem that was not attempted
   */
  Optional<Score> scoreOf(@Nullable SubmittedSolution solution) {
    CorrectSolution correct = content().correctSolution();
    if (score != null || correct == null || !isMultipleChoice()) {
      return Optional.ofNullable(score);
    }
    boolean isRight = solution != null && correct.value().equals(solution.solution().value());
    return Optional.of(isRight ? Score.FULL : Score.NONE);
  }

  private ProblemContent content() {
    return problem.content();
  }
}
