package com.jymob.persistence.postgres.contract.oauth;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.oauth.ScopeRemovalContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresScopeRemovalContractTest extends ScopeRemovalContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
