package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.ClientsContract;

class MemoryClientsContractTest extends ClientsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
