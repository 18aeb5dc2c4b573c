package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.JobPostsContract;

class MemoryJobPostsContractTest extends JobPostsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
