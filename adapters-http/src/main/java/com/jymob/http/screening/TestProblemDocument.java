package com.jymob.http.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.jymob.domain.screening.Comment;
import com.jymob.domain.screening.Score;
import com.jymob.domain.screening.SeenProblem;
import com.jymob.domain.screening.SubmittedSolution;
import com.jymob.http.problem.ProblemDocument;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a test on the wire: the problem itself, with what was answered and how that was
 * scored.
 *
 * @param submittedSolution left out where there is none to be seen
 */
record TestProblemDocument(
    @JsonUnwrapped ProblemDocument problem,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Answer submittedSolution,
    @Nullable BigDecimal score,
    @Nullable String comment) {

  /** A solution inside its test. */
  record Answer(long id, String solution) {}

  static TestProblemDocument of(SeenProblem problem) {
    return new TestProblemDocument(
        ProblemDocument.of(problem.problem()),
        answer(problem.solution()),
        value(problem.score()),
        text(problem.comment()));
  }

  private static @Nullable Answer answer(@Nullable SubmittedSolution solution) {
    return solution == null ? null : new Answer(solution.id().value(), solution.solution().value());
  }

  private static @Nullable BigDecimal value(@Nullable Score score) {
    return score == null ? null : score.value();
  }

  private static @Nullable String text(@Nullable Comment comment) {
    return comment == null ? null : comment.value();
  }
}
