package com.jymob.application.problem;

import com.jymob.application.port.Transactions;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemSearch;

/** Lists the problems that somebody wants to see and may. */
public final class ViewProblems {
  private final Transactions transactions;

  public ViewProblems(Transactions transactions) {
    this.transactions = transactions;
  }

  public Page<Problem> run(ProblemSearch search, Slice slice) {
    return transactions.read(stores -> stores.problems().search(search, slice));
  }
}
