package com.jymob.persistence.postgres.contract.problem;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.problem.ProblemListsContract;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresProblemListsContractTest extends ProblemListsContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }
}
