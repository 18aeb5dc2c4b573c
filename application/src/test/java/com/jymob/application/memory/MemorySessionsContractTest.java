package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.SessionsContract;

class MemorySessionsContractTest extends SessionsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
