package com.jymob.persistence.postgres.contract.idempotency;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.idempotency.IdempotencyKeysContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresIdempotencyKeysContractTest extends IdempotencyKeysContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
