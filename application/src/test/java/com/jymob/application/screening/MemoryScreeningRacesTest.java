package com.jymob.application.screening;

import com.jymob.application.fixture.ScreeningRaces;
import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;

class MemoryScreeningRacesTest extends ScreeningRaces {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
