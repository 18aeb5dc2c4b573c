package com.jymob.persistence.postgres;

import com.jymob.application.port.Stores;
import com.jymob.application.port.StoresUnavailable;
import com.jymob.application.port.Transactions;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.sql.DatabaseFailure;
import com.jymob.persistence.sql.Sql;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Transactions of a PostgreSQL database that {@link Migrations} has brought up to date. */
public final class PostgresTransactions implements Transactions, AutoCloseable {
  private final HikariDataSource pool;
  private final Sequences sequences = new Sequences();

  /**
   * Waits for no connection: whether there is a database shows at the first transaction.
   *
   * @param connections how many there are at most, which is how many transactions run at once;
   *     further ones wait
   */
  public PostgresTransactions(DatabaseAddress address, int connections) {
    this.pool = ConnectionPool.to(address, connections);
  }

  @Override
  public <T> T read(Function<Stores, T> work) {
    return run(true, work);
  }

  @Override
  public <T> T write(Function<Stores, T> work) {
    return run(false, work);
  }

  /** Closes all connections. */
  @Override
  public void close() {
    pool.close();
  }

  private <T> T run(boolean readOnly, Function<Stores, T> work) {
    try (Connection connection = connect()) {
      connection.setReadOnly(readOnly);
      return transact(connection, work);
    } catch (SQLException e) {
      throw DatabaseFailure.of(e);
    }
  }

  private Connection connect() {
    try {
      return pool.getConnection();
    } catch (SQLException e) {
      throw new StoresUnavailable(e);
    }
  }

  private <T> T transact(Connection connection, Function<Stores, T> work) throws SQLException {
    Sql sql = new Sql(connection);
    try {
      T result = work.apply(new PostgresStores(sql, sequences));
      sql.commit();
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private static void rollBack(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
