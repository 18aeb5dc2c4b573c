package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.ScopeRemovalContract;

class MemoryScopeRemovalContractTest extends ScopeRemovalContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
