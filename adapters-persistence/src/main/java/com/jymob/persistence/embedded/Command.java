package com.jymob.persistence.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Runs programs that get nothing of JyMob's environment: it may hold secrets. */
final class Command {
  private static final Pattern COMPLAINT =
      Pattern.compile("fatal|panic|error|failed|could not", Pattern.CASE_INSENSITIVE);

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
    return new Ended(waitFor(process), output);
  }

  /**
   * Waits for a program's end, in this thread: {@link Process#onExit} would need one of the common
   * pool, which others may have filled.
   */
  static int waitFor(Process process) throws InterruptedIOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while PostgreSQL was working");
    }
  }

  /** How a program ended, and all that it said. */
  record Ended(int status, String output) {
    boolean succeeded() {
      return status == 0;
    }

    /** The line that says why it failed, or else the last one. */
    String complaint() {
      return output
          .lines()
          .filter(COMPLAINT.asPredicate())
          .findFirst()
          .orElseGet(() -> output.lines().reduce("", (before, line) -> line))
          .strip();
    }
  }
}
