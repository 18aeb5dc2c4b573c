package com.jymob.persistence.embedded;

import com.jymob.persistence.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The running server of a {@link Cluster}, on a free port of the loopback address. */
record Server(Cluster cluster, Process process, int port) {
  private static final int MOST_TRIES = 3;
  private static final int MILLIS_BETWEEN_LOOKS = 10;

  /** Starts a server, and waits until it accepts connections. */
  static Server start(Cluster cluster, Path log) throws IOException {
    writeSettings(cluster.data().resolve("postgresql.conf"));
    for (int tries = 1; ; tries++) {
      Server server = launch(cluster, freePort(), log);
      if (server.becomesReady()) {
        return server;
      }
      Command.Ended ended = new Command.Ended(server.process.exitValue(), Files.readString(log));
      boolean portWasTaken = ended.output().contains("could not create any TCP/IP sockets");
      if (!portWasTaken || tries == MOST_TRIES) {
        throw new CannotStart(
            "PostgreSQL did not start, and says in " + log + ": " + ended.complaint());
      }
    }
  }

  void stop() throws IOException {
    cluster.end(process.toHandle());
    Command.waitFor(process);
  }

  private static void writeSettings(Path file) throws IOException {
    try (InputStream settings = Server.class.getResourceAsStream("postgresql.conf")) {
      Files.write(file, settings.readAllBytes());
    }
  }

  /** A port that nobody had a moment ago. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Server launch(Cluster cluster, int port, Path log) throws IOException {
    String postgres = cluster.binaries().program("postgres");
    ProcessBuilder builder =
        Command.prepare(
                cluster.account().command(postgres, "-D", "" + cluster.data(), "-p", "" + port))
            .redirectOutput(log.toFile());
    CompletableFuture<Process> launched = new CompletableFuture<>();
    Thread.ofPlatform()
        .name("embedded-postgres")
        .daemon()
        .start(() -> launchAndStay(builder, launched));
    try {
      return new Server(cluster, launched.join(), port);
    } catch (CompletionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** The kernel shuts the server down when the thread that launched it ends: so it stays. */
  private static void launchAndStay(ProcessBuilder builder, CompletableFuture<Process> launched) {
    try {
      Process process = builder.start();
      launched.complete(process);
      Command.waitFor(process);
    } catch (IOException e) {
      launched.completeExceptionally(e);
    }
  }

  private boolean becomesReady() throws IOException {
    try {
      while (!cluster.processIdFile().saysReady(process.pid())) {
        if (process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      throw new IllegalStateException("the start of PostgreSQL was interrupted", e);
    }
  }
}
