package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.UsersContract;

class MemoryUsersContractTest extends UsersContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
