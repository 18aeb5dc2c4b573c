package com.jymob.persistence.postgres.contract.resume;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.resume.ResumesContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresResumesContractTest extends ResumesContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
