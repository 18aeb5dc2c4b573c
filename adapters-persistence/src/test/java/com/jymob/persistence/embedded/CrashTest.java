package com.jymob.persistence.embedded;

import static com.jymob.persistence.embedded.TestPostgres.execute;
import static com.jymob.persistence.embedded.TestPostgres.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.TestSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrashTest {
  private final TestSecrets secrets = new TestSecrets();
  @TempDir Path folder;

  @BeforeEach
  void let_the_server_reach_the_folder() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
  }

  @Test
  void a_killed_program_leaves_what_it_wrote_and_no_server() throws IOException {
    ServingProgram program = ServingProgram.start(folder, Map.of());
    execute(program.address(), "CREATE TABLE kept AS SELECT 'written' AS text");
    ProcessHandle server = server();

    program.process().destroyForcibly();
    server.onExit().join();

    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, secrets)) {
      assertThat(query(postgres.address(), "SELECT text FROM kept")).isEqualTo("written");
    }
  }

  @Test
  void ctrl_c_passes_the_server_by_since_its_session_is_its_own() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, secrets)) {
      String stat = Files.readString(Path.of("/proc/" + server().pid() + "/stat"));
      String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");

      assertThat(afterName[3]).as("session").isEqualTo("" + server().pid());
      assertThat(query(postgres.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void a_server_that_outlived_its_program_is_shut_down_first() throws IOException {
    Path postgresFolder = Files.createDirectories(folder.resolve("postgres"));
    Cluster cluster = Cluster.in(postgresFolder, Binaries.in(postgresFolder), secrets);
    Server orphan = Server.start(cluster, folder.resolve("orphan.log"));

    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, secrets)) {
      assertThat(orphan.process().isAlive()).isFalse();
      assertThat(folder.resolve("orphan.log")).content().contains("database system is shut down");
      assertThat(query(postgres.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void what_a_killed_server_left_running_is_ended_first() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, secrets)) {
      DatabaseAddress address = postgres.address();
      execute(address, "CREATE TABLE kept AS SELECT 'written' AS text");
      CompletableFuture<Void> busy =
          CompletableFuture.runAsync(
              () -> execute(address, "DO 'BEGIN LOOP END LOOP; END'"), Thread::startVirtualThread);
      while (query(address, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'DO%'")
          .equals("0")) {
        Thread.onSpinWait();
      }
      server().destroyForcibly();
      postgres.close();

      try (EmbeddedPostgres next = EmbeddedPostgres.start(folder, secrets)) {
        assertThatThrownBy(busy::join).isInstanceOf(CompletionException.class);
        assertThat(query(next.address(), "SELECT text FROM kept")).isEqualTo("written");
      }
    }
  }

  @Test
  void a_process_id_that_is_somebody_elses_by_now_is_let_be() throws IOException {
    EmbeddedPostgres.start(folder, secrets).close();
    Process somebody = new ProcessBuilder("cat").start();
    Files.writeString(processIdFile(), somebody.pid() + "\n" + folder + "\n");

    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, secrets)) {
      assertThat(query(postgres.address(), "SELECT 1")).isEqualTo("1");
      assertThat(somebody.isAlive()).isTrue();
    } finally {
      somebody.destroyForcibly();
    }
  }

  @Test
  void a_first_start_that_was_cut_off_is_begun_again() throws IOException {
    Files.createDirectories(folder.resolve("postgres/cluster.new/data/base"));

    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, secrets)) {
      assertThat(query(postgres.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  private ProcessHandle server() throws IOException {
    String processId = Files.readAllLines(processIdFile()).getFirst();
    return ProcessHandle.of(Long.parseLong(processId)).orElseThrow();
  }

  private Path processIdFile() {
    return folder.resolve("postgres/cluster/data/postmaster.pid");
  }
}
