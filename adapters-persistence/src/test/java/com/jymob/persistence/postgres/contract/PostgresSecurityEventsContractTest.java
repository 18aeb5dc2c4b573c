package com.jymob.persistence.postgres.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.SecurityEventsContract;
import com.jymob.application.user.SignIn;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.persistence.embedded.TestPostgres;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSecurityEventsContractTest extends SecurityEventsContract {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }

  @Test
  void whoever_is_refused_waits_for_the_disk_even_where_there_is_no_account() {
    SignIn signIn = new TestSite(STORES.emptied()).signIn;
    String before = TestPostgres.query(STORES.address(), "select pg_current_wal_insert_lsn()");

    signIn.run(
        new SignIn.Command(
            new EmailAddress("nobody@example.com"), Password.attempted("any"), TestSite.SOURCE));

    assertThat(
            TestPostgres.query(
                STORES.address(), "select pg_current_wal_flush_lsn() > '%s'".formatted(before)))
        .isEqualTo("t");
  }
}
