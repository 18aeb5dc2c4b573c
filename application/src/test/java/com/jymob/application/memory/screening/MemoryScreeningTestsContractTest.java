package com.jymob.application.memory.screening;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.screening.ScreeningTestsContract;

class MemoryScreeningTestsContractTest extends ScreeningTestsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
