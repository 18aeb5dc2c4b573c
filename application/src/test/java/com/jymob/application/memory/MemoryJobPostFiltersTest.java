package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.JobPostFiltersContract;

class MemoryJobPostFiltersTest extends JobPostFiltersContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
