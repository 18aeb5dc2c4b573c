package com.jymob.persistence.embedded;

import static com.jymob.persistence.embedded.TestPostgres.execute;
import static com.jymob.persistence.embedded.TestPostgres.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.persistence.CannotStart;
import com.jymob.persistence.TestSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
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
  void what_was_written_is_there_after_a_restart() {
    try (EmbeddedPostgres postgres = start()) {
      execute(postgres.address(), "CREATE TABLE kept AS SELECT 'ünïcode 🦊' AS text");
    }
    try (EmbeddedPostgres postgres = start()) {
      assertThat(query(postgres.address(), "SELECT text FROM kept")).isEqualTo("ünïcode 🦊");
    }
  }

  @Test
  void only_its_owner_may_read_the_password() throws IOException {
    try (EmbeddedPostgres postgres = start()) {
      Path file = folder.resolve("postgres/cluster/password");

      assertThat(file).hasContent(postgres.address().password().reveal());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(postgres.address().toString())
          .doesNotContain(postgres.address().password().reveal());
    }
  }

  @Test
  void its_log_repeats_no_value_of_a_failed_statement() {
    String secret = "t0ps3cret";
    try (EmbeddedPostgres postgres = start()) {
      execute(postgres.address(), "CREATE TABLE tokens (token text UNIQUE)");
      execute(postgres.address(), "INSERT INTO tokens VALUES ('" + secret + "')");

      assertThatThrownBy(
              () -> execute(postgres.address(), "INSERT INTO tokens VALUES ('" + secret + "')"))
          .hasMessageContaining("duplicate key");
      assertThatThrownBy(() -> execute(postgres.address(), "SELECT '" + secret + "'::integer"))
          .hasMessageContaining("invalid input syntax");
    }
    assertThat(folder.resolve("postgres/server.log"))
        .content()
        .contains("ready to accept connections")
        .doesNotContain(secret);
  }

  @Test
  void a_folder_that_another_program_uses_is_refused() throws IOException {
    try (ServingProgram other = ServingProgram.start(folder, Map.of())) {
      assertThatThrownBy(this::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Another JyMob is running on " + folder);
      assertThat(query(other.address(), "SELECT 1")).isEqualTo("1");
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
  void a_data_folder_that_cannot_be_written_is_refused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> EmbeddedPostgres.start(file, new TestSecrets()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(file.toString());
    assertThatThrownBy(() -> EmbeddedPostgres.start(Path.of("/proc/data"), new TestSecrets()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("/proc/data");
  }

  @Test
  void a_server_that_cannot_start_is_told_with_its_own_words() throws IOException {
    start().close();
    Files.delete(folder.resolve("postgres/cluster/data/global/pg_control"));

    assertThatThrownBy(this::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("could not find the database system");
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder, new TestSecrets());
  }
}
