package com.jymob.persistence.embedded;

import static com.jymob.persistence.embedded.TestPostgres.execute;
import static com.jymob.persistence.embedded.TestPostgres.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

class AccountTest {
  @TempDir Path folder;

  @BeforeEach
  void be_root() throws IOException {
    assumeTrue(Account.owning(Path.of("/proc/self")).user() == 0, "only root has the choice");
  }

  @Test
  void where_root_gets_no_user_namespace_the_database_is_nobodys_for_good() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    Path unshare = Files.writeString(folder.resolve("unshare"), "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
    Map<String, String> withoutNamespaces = Map.of("PATH", folder + ":" + System.getenv("PATH"));

    try (ServingProgram program = ServingProgram.start(folder, withoutNamespaces)) {
      execute(program.address(), "CREATE TABLE kept AS SELECT 'written' AS text");
    }

    Path data = folder.resolve("postgres/cluster/data");
    assertThat(Account.owning(data)).isEqualTo(new Account(65534, 65534));
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, new TestSecrets())) {
      assertThat(query(postgres.address(), "SELECT text FROM kept")).isEqualTo("written");
      String server = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
      assertThat(Account.owning(Path.of("/proc", server)).user()).isEqualTo(65534);
    }
  }

  @Test
  void a_folder_that_nobody_cannot_reach_is_refused() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    Path below = Files.createDirectory(folder.resolve("below"));

    assertThatThrownBy(() -> new Account(65534, 65534).requireReach(below))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot enter " + below);
  }
}
