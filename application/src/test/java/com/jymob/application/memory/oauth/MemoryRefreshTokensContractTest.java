package com.jymob.application.memory.oauth;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.oauth.RefreshTokensContract;

class MemoryRefreshTokensContractTest extends RefreshTokensContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
