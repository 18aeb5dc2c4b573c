package com.jymob.persistence.postgres.contract;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.SessionsContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSessionsContractTest extends SessionsContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
