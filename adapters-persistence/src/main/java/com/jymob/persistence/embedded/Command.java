package com.jymob.persistence.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Runs programs that get nothing of JyMob's environment: it may hold secrets. */
final class Command {
  private Command() {}

  /** A program to start. */
  static ProcessBuilder prepare(List<String> words) {
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(new File("/")).redirectErrorStream(true);
    builder.environment().keySet().retainAll(Set.of("PATH"));
    return builder;
  }

  /** Runs a program to its end. */
  static Ended run(List<String> words) throws IOException {
    Process process = prepare(words).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.onExit().join().exitValue(), output);
  }

  /** How a program ended, and all that it said. */
  record Ended(int status, String output) {
    boolean succeeded() {
      return status == 0;
    }

    String lastLine() {
      return output.lines().reduce("", (before, line) -> line.isBlank() ? before : line.strip());
    }
  }
}
