package com.jymob.persistence.embedded;

import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.TestSecrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.file.PathUtils;

/** One server for all tests of a run, started by the first that asks and gone when the run ends. */
public final class TestPostgres {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Path FOLDER =
      Path.of("target", "test-postgres-" + ProcessHandle.current().pid());
  private static final EmbeddedPostgres SERVER = start();

  private TestPostgres() {}

  /** An empty database that nobody else uses. */
  public static DatabaseAddress newDatabase() {
    return newDatabase("template1");
  }

  /** A copy of the database called {@code template}, to which nobody may be connected meanwhile. */
  public static DatabaseAddress newDatabase(String template) {
    String name = "test_" + DATABASES.incrementAndGet();
    execute(SERVER.address(), "CREATE DATABASE " + name + " TEMPLATE " + template);
    DatabaseAddress address = SERVER.address();
    String server = address.url().substring(0, address.url().lastIndexOf('/') + 1);
    return new DatabaseAddress(server + name, address.user(), address.password());
  }

  public static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password().reveal());
  }

  public static void execute(DatabaseAddress address, String sql) {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The only value of a query's first row. */
  public static String query(DatabaseAddress address, String sql) {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EmbeddedPostgres start() {
    EmbeddedPostgres server = EmbeddedPostgres.start(FOLDER, new TestSecrets());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
    return server;
  }

  private static void end(EmbeddedPostgres server) {
    server.close();
    try {
      PathUtils.deleteDirectory(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
