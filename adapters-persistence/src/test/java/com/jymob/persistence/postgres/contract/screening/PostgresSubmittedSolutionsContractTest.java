package com.jymob.persistence.postgres.contract.screening;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.screening.SubmittedSolutionsContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSubmittedSolutionsContractTest extends SubmittedSolutionsContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
