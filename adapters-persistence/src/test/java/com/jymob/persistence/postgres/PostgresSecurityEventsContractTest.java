package com.jymob.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.SecurityEventsContract;
import com.jymob.persistence.embedded.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSecurityEventsContractTest extends SecurityEventsContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }

  @Test
  void who_pretends_waits_for_the_disk_as_well() {
    Transactions transactions = STORES.emptied();
    String before = TestPostgres.query(STORES.address(), "select pg_current_wal_insert_lsn()");
    transactions.write(
        stores -> {
          stores.securityEvents().pretendToAdd();
          return "pretended";
        });
    assertThat(
            TestPostgres.query(
                STORES.address(), "select pg_current_wal_flush_lsn() > '%s'".formatted(before)))
        .isEqualTo("t");
  }
}
