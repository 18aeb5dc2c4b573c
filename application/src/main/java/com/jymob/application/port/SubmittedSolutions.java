package com.jymob.application.port;

import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SubmittedSolution;
import java.util.List;
import java.util.Optional;

/** What takers of screening tests answer. */
public interface SubmittedSolutions {
  /** An id that no other solution has or gets. */
  SolutionId nextId();

  /**
   * Adds a solution, unless its test has one for that problem.
   *
   * @return whether it was added
   */
  boolean add(SubmittedSolution solution);

  Optional<SubmittedSolution> find(SolutionId id);

  /** All solutions of the tests, in any order. */
  List<SubmittedSolution> findAllOf(List<ScreeningTestId> tests);

  /** Replaces text and {@code updatedAt} of the solution of that id. */
  void update(SubmittedSolution solution);
}
