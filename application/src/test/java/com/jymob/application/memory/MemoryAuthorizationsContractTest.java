package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.AuthorizationsContract;

class MemoryAuthorizationsContractTest extends AuthorizationsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
