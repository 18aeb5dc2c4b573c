package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.TransactionsContract;

class MemoryTransactionsContractTest extends TransactionsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
