package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.RefreshTokensContract;

class MemoryRefreshTokensContractTest extends RefreshTokensContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
