package com.jymob.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The {@code postmaster.pid} in which a server says who it is and how far it is. */
record ProcessIdFile(Path path) {
  private static final int PROCESS_ID = 0;
  private static final int PORT = 3;
  private static final int STATE = 7;

  boolean names(long process) throws IOException {
    return line(PROCESS_ID).equals(Long.toString(process));
  }

  boolean saysReady(long process) throws IOException {
    return names(process) && line(STATE).equals("ready");
  }

  /** The port of a server that accepts connections; empty while there is none. */
  OptionalInt port() throws IOException {
    return line(STATE).equals("ready")
        ? OptionalInt.of(Integer.parseInt(line(PORT)))
        : OptionalInt.empty();
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  private String line(int number) throws IOException {
    List<String> lines = lines();
    return number < lines.size() ? lines.get(number).strip() : "";
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(path);
    } catch (NoSuchFileException noServer) {
      return List.of();
    }
  }
}
