package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.TokensContract;

class MemoryTokensContractTest extends TokensContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
