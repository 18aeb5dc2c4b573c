package com.jymob.persistence.embedded;

import com.jymob.application.port.Secrets;
import com.jymob.persistence.CannotStart;
import com.jymob.persistence.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PostgreSQL server that comes with JyMob, keeps everything in its data folder, and lives as long
 * as the program: it shuts down in good order when {@link #close closed}, and also when the program
 * is killed.
 *
 * <p>It listens on the loopback address alone, on a free port chosen at each start, and asks for a
 * password made at the first start. Below the data folder, {@code postgres} holds the unpacked
 * programs, the database, its password (mode 0600), and {@code server.log} of the latest start.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private final FolderLock lock;
  private final Server server;
  private final DatabaseAddress address;
  private volatile boolean closed;

  private EmbeddedPostgres(FolderLock lock, Server server) throws IOException {
    this.lock = lock;
    this.server = server;
    this.address = server.cluster().address(server.port());
  }

  /**
   * Starts the server; returns when it accepts connections. At the first start this unpacks it and
   * makes the database, which takes seconds. A server that an earlier, killed JyMob left running is
   * stopped first.
   *
   * @param dataFolder made when it is not there
   * @throws CannotStart when the folder cannot be written to, is in use by another JyMob, or holds
   *     the database of another major version; and where no PostgreSQL can run
   */
  public static EmbeddedPostgres start(Path dataFolder, Secrets secrets) {
    Path folder = folderIn(dataFolder);
    try {
      Files.createDirectories(folder);
      return startLocked(folder, FolderLock.take(folder), secrets);
    } catch (IOException e) {
      throw new CannotStart(
          "JyMob cannot keep a database in the data folder: "
              + e.getClass().getSimpleName()
              + " "
              + e.getMessage(),
          e);
    }
  }

  private static EmbeddedPostgres startLocked(Path folder, FolderLock lock, Secrets secrets)
      throws IOException {
    try {
      Cluster cluster = Cluster.in(folder, Binaries.in(folder), secrets);
      new Leftovers(cluster).clear();
      return new EmbeddedPostgres(lock, Server.start(cluster, folder.resolve("server.log")));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * The database of another program that runs on this data folder now; empty when none does. Not to
   * be asked by that program itself: the lock on the folder would end with the question.
   */
  public static Optional<DatabaseAddress> running(Path dataFolder) {
    Path folder = folderIn(dataFolder);
    try {
      if (!FolderLock.isTaken(folder)) {
        return Optional.empty();
      }
      return Cluster.served(folder);
    } catch (IOException e) {
      throw new CannotStart("The database of the JyMob on " + folder + " cannot be reached", e);
    }
  }

  private static Path folderIn(Path dataFolder) {
    return dataFolder.toAbsolutePath().normalize().resolve("postgres");
  }

  /** Its one database, and its superuser. */
  public DatabaseAddress address() {
    return address;
  }

  /** Runs {@code action} when the server ends though nobody closed it: killed, perhaps. */
  public void whenLost(Runnable action) {
    Thread.ofPlatform()
        .name("embedded-postgres-end")
        .daemon()
        .start(
            () -> {
              server.process().onExit().join();
              if (!closed) {
                action.run();
              }
            });
  }

  /** Ends the server, however many are connected; what was committed is kept. */
  @Override
  public void close() {
    closed = true;
    try (lock) {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
