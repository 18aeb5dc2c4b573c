package com.jymob.application.memory.jobpost;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.jobpost.JobPostProblemsContract;

class MemoryJobPostProblemsContractTest extends JobPostProblemsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
