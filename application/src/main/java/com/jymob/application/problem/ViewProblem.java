package com.jymob.application.problem;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuid;
import java.util.Optional;

/** Shows one problem to somebody who may see it. */
public final class ViewProblem {
  private final Transactions transactions;

  public ViewProblem(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Empty when there is none, or when it is not the viewer's to see. */
  public Optional<Problem> run(UserId viewer, ProblemUuid uuid) {
    return transactions
        .read(stores -> stores.problems().find(uuid))
        .filter(problem -> problem.isUsableBy(viewer));
  }
}
