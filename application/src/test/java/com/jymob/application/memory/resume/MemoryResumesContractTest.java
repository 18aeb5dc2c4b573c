package com.jymob.application.memory.resume;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.resume.ResumesContract;

class MemoryResumesContractTest extends ResumesContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
