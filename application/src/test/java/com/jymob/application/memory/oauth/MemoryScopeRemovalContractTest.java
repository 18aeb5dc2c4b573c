package com.jymob.application.memory.oauth;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.oauth.ScopeRemovalContract;

class MemoryScopeRemovalContractTest extends ScopeRemovalContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
