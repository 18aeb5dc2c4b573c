package com.jymob.persistence.postgres;

import com.jymob.persistence.DatabaseAddress;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Connections that never wait for ever; parameters of the address's URL take precedence. */
final class ConnectionPool {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /** Longer than a statement may take, so that the server ends it first and says so. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

  private static final String SERVER_OPTIONS =
      "-c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=20s";

  private ConnectionPool() {}

  /** A pool that connects beside its caller, and needs no database to start with. */
  static HikariDataSource to(DatabaseAddress address, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password().reveal());
    config.setMaximumPoolSize(connections);
    config.setConnectionTimeout(LONGEST_WAIT.toMillis());
    config.setInitializationFailTimeout(-1);
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.addDataSourceProperty("ApplicationName", "jymob");
    config.addDataSourceProperty("connectTimeout", seconds(LONGEST_WAIT));
    config.addDataSourceProperty("socketTimeout", seconds(LONGEST_SILENCE));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // The detail of an error quotes values, which may be a person's.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("options", SERVER_OPTIONS);
    return new HikariDataSource(config);
  }

  private static String seconds(Duration duration) {
    return String.valueOf(duration.toSeconds());
  }
}
