package com.jymob.application.memory.screening;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.screening.ScreeningTestListsContract;

class MemoryScreeningTestListsContractTest extends ScreeningTestListsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
