package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.ExpiryContract;

class MemoryExpiryContractTest extends ExpiryContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
