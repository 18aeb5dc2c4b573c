package com.jymob.bootstrap.serving;

import com.jymob.bootstrap.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, on free ports, with a data folder that it is given. */
public final class SiteProcess implements AutoCloseable {
  private static final String GREETING = "JyMob is at ";

  private final Process process;
  private final BufferedReader out;
  private final URI url;
  private final Path log;

  private SiteProcess(Process process, BufferedReader out, URI url, Path log) {
    this.process = process;
    this.out = out;
    this.url = url;
    this.log = log;
  }

  /** Starts {@code serve}, and returns once it says where it is. */
  public static SiteProcess serve(Path dataFolder, String... more) throws IOException {
    Path log = Files.createTempFile(dataFolder.toAbsolutePath().getParent(), "site", ".log");
    List<String> words = new ArrayList<>(List.of("serve", "--data-dir=" + dataFolder));
    words.addAll(List.of(more));
    Process process = java(words).redirectError(log.toFile()).start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(GREETING)) {
        return new SiteProcess(process, out, URI.create(line.substring(GREETING.length())), log);
      }
    }
    throw new IllegalStateException("the site did not start: " + Files.readString(log));
  }

  /** Runs a command to its end, and returns what it printed. */
  static String run(String... words) throws IOException {
    Process process = java(List.of(words)).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    process.onExit().join();
    return output;
  }

  public URI url() {
    return url;
  }

  /** The next line with those words of what it prints about itself. */
  String printed(String words) {
    return out.lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
  }

  /** What the program has logged so far. */
  String log() throws IOException {
    return Files.readString(log);
  }

  /** Waits for its end, and returns the status. */
  int ended() {
    return process.onExit().join().exitValue();
  }

  /** As {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** As {@link #kill}, once clients have done enough; returns when each has noticed. */
  public void killAmid(List<Thread> clients, CountDownLatch enough) throws InterruptedException {
    if (!enough.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the clients got too few answers");
    }
    kill();
    for (Thread client : clients) {
      client.join();
    }
  }

  /** As {@code kill} does; the program finishes what it is doing. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      kill();
      throw new IllegalStateException("the site did not stop when it was told to");
    }
  }

  private static ProcessBuilder java(List<String> words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("JYMOB_"));
    builder
        .environment()
        .putAll(
            Map.of("JYMOB_HTTPS_PORT", "0", "JYMOB_HTTP_PORT", "0", "JYMOB_MANAGEMENT_PORT", "0"));
    return builder;
  }
}
