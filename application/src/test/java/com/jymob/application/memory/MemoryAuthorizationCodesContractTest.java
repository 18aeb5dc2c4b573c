package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.AuthorizationCodesContract;

class MemoryAuthorizationCodesContractTest extends AuthorizationCodesContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
