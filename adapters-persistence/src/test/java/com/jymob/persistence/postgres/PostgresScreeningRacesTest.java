package com.jymob.persistence.postgres;

import com.jymob.application.fixture.ScreeningRaces;
import com.jymob.application.port.Transactions;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresScreeningRacesTest extends ScreeningRaces {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
