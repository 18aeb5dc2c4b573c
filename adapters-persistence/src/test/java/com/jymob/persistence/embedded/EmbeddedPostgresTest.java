package com.jymob.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.domain.Secret;
import com.jymob.persistence.CannotStart;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.TestSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  @TempDir Path folder;

  @BeforeEach
  void let_the_server_reach_the_folder() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
  }

  @Test
  void what_was_written_is_there_after_a_restart() throws SQLException {
    try (EmbeddedPostgres postgres = start()) {
      execute(postgres.address(), "CREATE TABLE kept AS SELECT 'ünïcode 🦊' AS text");
    }
    try (EmbeddedPostgres postgres = start()) {
      assertThat(query(postgres.address(), "SELECT text FROM kept")).isEqualTo("ünïcode 🦊");
    }
  }

  @Test
  void nobody_enters_without_the_password_which_only_its_owner_may_read() throws IOException {
    try (EmbeddedPostgres postgres = start()) {
      DatabaseAddress right = postgres.address();
      DatabaseAddress wrong = new DatabaseAddress(right.url(), right.user(), new Secret("guess"));

      assertThatThrownBy(() -> TestPostgres.connect(wrong))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      assertThat(Files.getPosixFilePermissions(folder.resolve("postgres/cluster/password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertThat(right.toString()).doesNotContain(right.password().reveal());
    }
  }

  @Test
  void it_listens_on_loopback_alone_and_keeps_what_it_acknowledged() throws SQLException {
    try (EmbeddedPostgres postgres = start()) {
      DatabaseAddress address = postgres.address();
      assertThat(query(address, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(query(address, "SHOW unix_socket_directories")).isEmpty();
      assertThat(query(address, "SHOW fsync")).isEqualTo("on");
      assertThat(query(address, "SHOW synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void its_log_repeats_no_value_of_a_failed_statement() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = start()) {
      execute(postgres.address(), "CREATE TABLE tokens (token text UNIQUE)");
      execute(postgres.address(), "INSERT INTO tokens VALUES ('t0ps3cret')");

      assertThatThrownBy(
              () -> execute(postgres.address(), "INSERT INTO tokens VALUES ('t0ps3cret')"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> execute(postgres.address(), "SELECT 't0ps3cret'::integer"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(folder.resolve("postgres/server.log"))
        .content()
        .contains("ready to accept connections")
        .doesNotContain("t0ps3cret");
  }

  @Test
  void full_text_search_knows_letters_and_dashes_of_every_script() throws SQLException {
    try (EmbeddedPostgres postgres = start()) {
      assertThat(query(postgres.address(), "SELECT to_tsvector('simple', 'ÄRZTIN—“Über”')"))
          .isEqualTo("'ärztin':1 'über':2");
    }
  }

  @Test
  void a_folder_that_another_program_uses_is_refused() throws IOException {
    Process other = ServingProgram.start(folder);
    try {
      assertThatThrownBy(this::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Another JyMob is running on " + folder);
    } finally {
      other.getOutputStream().close();
      other.onExit().join();
    }
  }

  @Test
  void the_database_of_another_major_version_is_refused() throws IOException {
    start().close();
    Files.writeString(folder.resolve("postgres/cluster/data/PG_VERSION"), "17\n");

    assertThatThrownBy(this::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("was made by PostgreSQL 17");
  }

  @Test
  void a_data_folder_that_is_a_file_is_refused() throws IOException {
    Path file = Files.createFile(folder.resolve("data"));

    assertThatThrownBy(() -> EmbeddedPostgres.start(file, new TestSecrets()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void a_first_start_that_was_cut_off_is_begun_again() throws IOException, SQLException {
    Files.createDirectories(folder.resolve("postgres/cluster.new/data/base"));

    try (EmbeddedPostgres postgres = start()) {
      assertThat(query(postgres.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder, new TestSecrets());
  }

  private static void execute(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = TestPostgres.connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = TestPostgres.connect(address);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      assertThat(result.next()).isTrue();
      return result.getString(1);
    }
  }
}
