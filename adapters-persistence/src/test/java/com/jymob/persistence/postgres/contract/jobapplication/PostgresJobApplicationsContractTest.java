package com.jymob.persistence.postgres.contract.jobapplication;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.jobapplication.JobApplicationsContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresJobApplicationsContractTest extends JobApplicationsContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
