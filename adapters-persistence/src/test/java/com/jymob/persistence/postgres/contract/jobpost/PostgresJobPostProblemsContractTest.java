package com.jymob.persistence.postgres.contract.jobpost;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.jobpost.JobPostProblemsContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresJobPostProblemsContractTest extends JobPostProblemsContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
