package com.jymob.persistence.embedded;

import com.jymob.persistence.TestSecrets;
import java.io.IOException;
import java.nio.file.Path;

/** Another JyMob, for tests to share a data folder with and to kill. */
final class ServingProgram {
  private ServingProgram() {}

  /** Serves the data folder until its input ends. */
  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(Path.of(arguments[0]), new TestSecrets())) {
      System.out.println(postgres.address().url());
      System.in.transferTo(System.out);
    }
  }

  static Process start(Path dataFolder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process program =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ServingProgram.class.getName(),
                dataFolder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (program.inputReader().readLine() == null) {
      throw new IllegalStateException("the program did not start");
    }
    return program;
  }
}
