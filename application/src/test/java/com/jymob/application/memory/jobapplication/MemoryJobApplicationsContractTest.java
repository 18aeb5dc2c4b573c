package com.jymob.application.memory.jobapplication;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.jobapplication.JobApplicationsContract;

class MemoryJobApplicationsContractTest extends JobApplicationsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
