package com.jymob.application.memory;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.SecurityEventsContract;

class MemorySecurityEventsContractTest extends SecurityEventsContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
