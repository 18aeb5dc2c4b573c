package com.jymob.application.jobapplication;

import com.jymob.application.fixture.ApplicationRaces;
import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;

class MemoryApplicationRacesTest extends ApplicationRaces {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
