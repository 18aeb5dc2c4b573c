package com.jymob.http.screening;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.screening.SubmittedSolution;
import java.time.Instant;

/**
 * A submitted solution on the wire.
 *
 * @param problemId the uuid of the problem
 */
@JsonRootName("submitted_solution")
record SubmittedSolutionDocument(
    long id, long testId, String problemId, String solution, Instant createdAt, Instant updatedAt) {

  static SubmittedSolutionDocument of(SubmittedSolution solution) {
    return new SubmittedSolutionDocument(
        solution.id().value(),
        solution.test().value(),
        solution.problem().digits(),
        solution.solution().value(),
        solution.createdAt(),
        solution.updatedAt());
  }
}
