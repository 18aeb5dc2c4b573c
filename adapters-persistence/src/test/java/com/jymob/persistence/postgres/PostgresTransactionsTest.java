package com.jymob.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.jymob.application.port.StoresUnavailable;
import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientSecret;
import com.jymob.persistence.embedded.TestPostgres;
import com.jymob.persistence.sql.DatabaseFailure;
import java.sql.SQLException;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTransactionsTest {
  @RegisterExtension static final TestStores STORES = new TestStores();
  private static final UserId NOBODY = new UserId(0);

  @AutoClose
  private final PostgresTransactions transactions = new PostgresTransactions(STORES.address(), 1);

  @Test
  void a_connection_that_is_cut_makes_the_stores_unavailable_until_the_next_one() {
    assertThatThrownBy(
            () ->
                transactions.write(
                    stores -> {
                      stores.users().find(NOBODY);
                      cutConnections();
                      return stores.users().find(NOBODY);
                    }))
        .isInstanceOf(StoresUnavailable.class);
    assertThat(transactions.<Boolean>read(stores -> stores.users().find(NOBODY).isEmpty()))
        .isTrue();
  }

  @Test
  void a_commit_that_is_cut_makes_the_stores_unavailable() {
    assertThatThrownBy(
            () ->
                transactions.write(
                    stores -> {
                      stores.users().find(NOBODY);
                      cutConnections();
                      return "written";
                    }))
        .isInstanceOf(StoresUnavailable.class);
  }

  @Test
  void a_rollback_that_fails_hides_no_reason() {
    RuntimeException reason = new IllegalStateException("nobody planned this");
    Throwable thrown =
        catchThrowable(
            () ->
                transactions.write(
                    stores -> {
                      stores.users().find(NOBODY);
                      cutConnections();
                      throw reason;
                    }));
    assertThat(thrown).isSameAs(reason);
    assertThat(reason.getSuppressed()).hasOnlyElementsOfType(SQLException.class).isNotEmpty();
  }

  @Test
  void closed_stores_are_unavailable() {
    transactions.close();
    assertThatThrownBy(() -> transactions.read(stores -> "read"))
        .isInstanceOf(StoresUnavailable.class);
  }

  @Test
  void a_refused_statement_repeats_no_value() {
    assertThatThrownBy(
            () ->
                transactions.write(
                    stores -> {
                      stores.clients().add(orphan());
                      return "written";
                    }))
        .isInstanceOf(DatabaseFailure.class)
        .hasStackTraceContaining("clients_owner_id_fkey")
        .extracting(Throwable::getCause, Assertions.as(Assertions.THROWABLE))
        .message()
        .doesNotContain("t0ps3cret", "4711");
  }

  @Test
  void what_failed_inside_is_not_committed_in_silence() {
    assertThatThrownBy(
            () ->
                transactions.write(stores -> catchThrowable(() -> stores.clients().add(orphan()))))
        .isInstanceOf(DatabaseFailure.class);
  }

  @Test
  void ids_ascend_and_leave_no_gap() {
    long first = nextId();
    for (long next = first + 1; next < first + 100; next++) {
      assertThat(nextId()).isEqualTo(next);
    }
  }

  /** An app whose owner is not there. */
  private static Client orphan() {
    return Client.register(
        new ClientId("t0ps3cret"),
        new UserId(4711),
        new ClientSecret(
            new Secret("t0ps3cret").hash(), new SealedSecret(new byte[] {1}), Instant.EPOCH, null),
        Instant.EPOCH);
  }

  private long nextId() {
    return transactions.write(stores -> stores.jobPosts().nextId().value());
  }

  private static void cutConnections() {
    TestPostgres.execute(
        STORES.address(),
        """
        select pg_terminate_backend(pid, 10000) from pg_stat_activity
        where datname = current_database() and application_name = 'jymob'
        """);
  }
}
