package com.jymob.bootstrap.invariant;

import com.jymob.application.port.Secrets;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.embedded.EmbeddedPostgres;
import com.jymob.persistence.migration.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database up to date, on one server for all tests of a run.
 *
 * @param keyFile shared by the nodes over it
 */
record TestDatabase(DatabaseAddress address, Path keyFile) {
  static final Path FOLDER = newFolder();
  static final Secrets SECRETS = TestDatabase::randomBytes;

  private static final EmbeddedPostgres SERVER = start();

  /** A new one of that name, which stands for one word of SQL. */
  static TestDatabase create(String name) {
    execute(SERVER.address(), "create database " + name);
    String server = SERVER.address().url();
    DatabaseAddress address =
        new DatabaseAddress(
            server.substring(0, server.lastIndexOf('/') + 1) + name,
            SERVER.address().user(),
            SERVER.address().password());
    Migrations.run(address);
    return new TestDatabase(address, FOLDER.resolve(name + "-key.json"));
  }

  void execute(String sql) {
    execute(address, sql);
  }

  /** The only number that a query finds. */
  long number(String sql) {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the server of all databases says. */
  static Path log() {
    return FOLDER.resolve("postgres").resolve("server.log");
  }

  private static void execute(DatabaseAddress address, String sql) {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password().reveal());
  }

  private static byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "databases");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres start() {
    EmbeddedPostgres server = EmbeddedPostgres.start(FOLDER, SECRETS);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }
}
