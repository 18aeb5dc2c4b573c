package com.jymob.application.account;

import com.jymob.application.fixture.SimulatedYear;
import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;

class MemorySimulatedYearTest extends SimulatedYear {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
