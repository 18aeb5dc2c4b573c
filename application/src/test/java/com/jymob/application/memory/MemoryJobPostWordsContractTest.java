package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.JobPostWordsContract;

class MemoryJobPostWordsContractTest extends JobPostWordsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
