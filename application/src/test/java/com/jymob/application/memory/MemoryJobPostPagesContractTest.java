package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.JobPostPagesContract;

class MemoryJobPostPagesContractTest extends JobPostPagesContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
