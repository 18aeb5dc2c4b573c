package com.jymob.domain.screening;

import com.jymob.domain.problem.ProblemUuid;
import java.time.Instant;

/** What the taker of a test answers to one of its problems. */
public record SubmittedSolution(
    SolutionId id,
    ScreeningTestId test,
    ProblemUuid problem,
    SolutionText solution,
    Instant createdAt,
    Instant updatedAt) {

  /** The same answer, worded anew. */
  public SubmittedSolution edited(SolutionText next, Instant now) {
    return new SubmittedSolution(id, test, problem, next, createdAt, now);
  }
}
