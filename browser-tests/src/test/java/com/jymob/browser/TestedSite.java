package com.jymob.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program as it is built, on free ports, once for all tests. */
final class TestedSite {
  private static final String GREETING = "JyMob is at ";
  private static final String URL = start();

  private TestedSite() {}

  static String url(String path) {
    return URL + path;
  }

  /** Host and port. */
  static String address() {
    return URI.create(URL).getAuthority();
  }

  private static String start() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "site");
      ProcessBuilder program =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-jar",
              "../bootstrap/target/jymob/jymob.jar",
              "serve",
              "--https-port=0",
              "--http-port=0",
              "--management-port=0",
              "--data-dir=" + folder.resolve("data"));
      program.environment().keySet().removeIf(name -> name.startsWith("JYMOB_"));
      Path log = folder.resolve("log");
      Process site = program.redirectError(log.toFile()).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(site)));
      return url(site.inputReader(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String url(BufferedReader printed, Path log) throws IOException {
    for (String line = printed.readLine(); line != null; line = printed.readLine()) {
      if (line.startsWith(GREETING)) {
        return line.substring(GREETING.length());
      }
    }
    throw new IllegalStateException("the site did not start: " + Files.readString(log));
  }

  private static void stop(Process site) {
    site.destroy();
    site.onExit().join();
  }
}
