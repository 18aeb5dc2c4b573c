package com.jymob.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.sql.Sql;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionPoolTest {
  @RegisterExtension static final TestStores STORES = new TestStores();
  @AutoClose private final HikariDataSource pool = ConnectionPool.to(STORES.address(), 1);

  @ParameterizedTest
  @CsvSource({
    "statement_timeout, 10s",
    "lock_timeout, 5s",
    "idle_in_transaction_session_timeout, 20s",
    "transaction_isolation, read committed",
    "application_name, jymob"
  })
  void the_server_knows_how_a_connection_behaves(String setting, String value) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      assertThat(new Sql(connection).one("show " + setting, row -> row.text(setting)))
          .contains(value);
    }
  }

  @Test
  void a_connection_waits_no_longer_than_a_statement_may_take_and_a_little_more()
      throws SQLException {
    try (Connection connection = pool.getConnection()) {
      assertThat(connection.getNetworkTimeout()).isEqualTo(20_000);
    }
  }

  @Test
  void the_url_takes_precedence() throws SQLException {
    DatabaseAddress address = STORES.address();
    DatabaseAddress patient =
        new DatabaseAddress(
            address.url() + "?socketTimeout=77", address.user(), address.password());
    try (HikariDataSource patientPool = ConnectionPool.to(patient, 1);
        Connection connection = patientPool.getConnection()) {
      assertThat(connection.getNetworkTimeout()).isEqualTo(77_000);
    }
  }
}
