package com.jymob.application.memory.oauth;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.oauth.AuthorizationsContract;

class MemoryAuthorizationsContractTest extends AuthorizationsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
