package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.PasswordResetsContract;

class MemoryPasswordResetsContractTest extends PasswordResetsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
