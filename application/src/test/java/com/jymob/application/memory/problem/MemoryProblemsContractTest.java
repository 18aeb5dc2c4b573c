package com.jymob.application.memory.problem;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.problem.ProblemsContract;

class MemoryProblemsContractTest extends ProblemsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
