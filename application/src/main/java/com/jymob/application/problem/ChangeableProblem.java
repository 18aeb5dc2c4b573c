package com.jymob.application.problem;

import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuid;

/** Who may change a problem: its creator, and nobody else. */
sealed interface ChangeableProblem {
  /** It is theirs, and nobody else changes it until the transaction ends. */
  record Theirs(Problem problem) implements ChangeableProblem {}

  /** They see it, but somebody else made it. */
  record SomebodyElses() implements ChangeableProblem {}

  /** There is none, or it is not theirs to see. */
  record Hidden() implements ChangeableProblem {}

  static ChangeableProblem find(Stores stores, ProblemUuid uuid, UserId by) {
    return stores
        .problems()
        .findForUpdate(uuid)
        .filter(problem -> problem.isUsableBy(by))
        .<ChangeableProblem>map(
            problem -> problem.isCreatedBy(by) ? new Theirs(problem) : new SomebodyElses())
        .orElseGet(Hidden::new);
  }
}
