package com.jymob.application.oauth;

import com.jymob.application.fixture.GrantRaces;
import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;

class MemoryGrantRacesTest extends GrantRaces {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
