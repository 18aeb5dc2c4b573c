package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.JobPostFiltersContract;

class MemoryJobPostFiltersContractTest extends JobPostFiltersContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
