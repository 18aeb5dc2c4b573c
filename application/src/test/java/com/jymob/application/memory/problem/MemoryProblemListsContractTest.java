package com.jymob.application.memory.problem;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.problem.ProblemListsContract;

class MemoryProblemListsContractTest extends ProblemListsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
