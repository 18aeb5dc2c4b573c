package com.jymob.persistence.embedded;

import com.jymob.application.port.Secrets;
import com.jymob.domain.Secret;
import com.jymob.persistence.CannotStart;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.file.AllOrNothing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;

/** A database on disk: the files that PostgreSQL calls a cluster, and the password beside them. */
record Cluster(Path folder, Binaries binaries, Account account) {
  static final String USER = "jymob";

  private static final int PASSWORD_BYTES = 24;

  /** Makes the database at the first call. */
  static Cluster in(Path parent, Binaries binaries, Secrets secrets) throws IOException {
    Path folder = folderIn(parent);
    if (Files.notExists(folder)) {
      AllOrNothing.folder(folder, unfinished -> make(unfinished, binaries, secrets));
    }
    Cluster cluster = new Cluster(folder, binaries, Account.owning(folder));
    cluster.requireSameMajorVersion();
    return cluster;
  }

  /** Where the database is while a server accepts connections; whoever runs that server. */
  static Optional<DatabaseAddress> served(Path parent) throws IOException {
    Path folder = folderIn(parent);
    OptionalInt port = processIdFile(folder).port();
    return port.isPresent() ? Optional.of(address(folder, port.getAsInt())) : Optional.empty();
  }

  /** How to reach the database while its server listens on that port. */
  DatabaseAddress address(int port) throws IOException {
    return address(folder, port);
  }

  Path data() {
    return data(folder);
  }

  ProcessIdFile processIdFile() {
    return processIdFile(folder);
  }

  private static Path folderIn(Path parent) {
    return parent.resolve("cluster");
  }

  private static Path data(Path folder) {
    return folder.resolve("data");
  }

  private static ProcessIdFile processIdFile(Path folder) {
    return new ProcessIdFile(data(folder).resolve("postmaster.pid"));
  }

  private static DatabaseAddress address(Path folder, int port) throws IOException {
    Secret password = new Secret(Files.readString(folder.resolve("password")));
    return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
  }

  /** Has the server of this database end in good order: callers are cut off, memory is written. */
  void end(ProcessHandle server) throws IOException {
    String pgCtl = binaries.program("pg_ctl");
    if (!Command.run(account.command(pgCtl, "kill", "INT", "" + server.pid())).succeeded()) {
      server.destroyForcibly();
    }
  }

  private static void make(Path folder, Binaries binaries, Secrets secrets) throws IOException {
    Path password = folder.resolve("password");
    AllOrNothing.privateFile(password, newPassword(secrets).getBytes(StandardCharsets.US_ASCII));
    Account account = Account.settle(folder, password);
    // PostgreSQL compares and sorts by code point and knows letters by Unicode alone, so an index
    // outlives a change of the machine's C library; that library is asked only where words end.
    Command.Ended initdb =
        Command.run(
            account.command(
                binaries.program("initdb"),
                "--pgdata=" + data(folder),
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
    if (!initdb.succeeded()) {
      throw new CannotStart(
          "PostgreSQL could not make a database in " + folder + ": " + initdb.complaint());
    }
  }

  private static String newPassword(Secrets secrets) {
    return Base64.getUrlEncoder().encodeToString(secrets.randomBytes(PASSWORD_BYTES));
  }

  private void requireSameMajorVersion() throws IOException {
    String major = Files.readString(data().resolve("PG_VERSION")).strip();
    if (!major.equals(binaries.major())) {
      throw new CannotStart(
          "The database in %s was made by PostgreSQL %s, which this JyMob's PostgreSQL %s cannot read: run the JyMob that made it, or choose another folder with --data-dir."
              .formatted(folder, major, binaries.version()));
    }
  }
}
