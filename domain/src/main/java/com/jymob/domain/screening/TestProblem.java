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

  /** Whether it needs nobody to score it: a multiple choice of which the right letter is known. */
  boolean isScoredByItself() {
    return content().type() == ProblemType.MULTIPLE_CHOICE && content().correctSolution() != null;
  }

  TestProblem scored(GivenScores given) {
    return given
        .of(uuid())
        .map(each -> new TestProblem(problem, each.score(), each.comment()))
        .orElseGet(() -> copyOf(problem));
  }

  /**
   * What counts: the poster's score or, without one, all or nothing where it is scored by itself.
   *
   * @param solution null for a problem that was not attempted
   */
  Optional<Score> scoreOf(@Nullable SubmittedSolution solution) {
    if (score != null || !isScoredByItself()) {
      return Optional.ofNullable(score);
    }
    return Optional.of(isRight(solution) ? Score.FULL : Score.NONE);
  }

  private boolean isRight(@Nullable SubmittedSolution solution) {
    CorrectSolution correct = content().correctSolution();
    return solution != null
        && correct != null
        && correct.value().equals(solution.solution().value());
  }

  private ProblemContent content() {
    return problem.content();
  }
}
