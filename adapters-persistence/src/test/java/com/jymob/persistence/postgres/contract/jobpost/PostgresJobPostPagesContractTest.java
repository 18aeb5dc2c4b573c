package com.jymob.persistence.postgres.contract.jobpost;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.jobpost.JobPostPagesContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresJobPostPagesContractTest extends JobPostPagesContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
