package com.jymob.persistence.embedded;

import com.jymob.domain.Secret;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.TestSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Another JyMob, for tests to share a data folder with and to kill. */
record ServingProgram(Process process, DatabaseAddress address) implements AutoCloseable {
  /** Serves a data folder until its input ends. */
  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(Path.of(arguments[0]), new TestSecrets())) {
      System.out.println(postgres.address().url());
      System.in.transferTo(System.out);
    }
  }

  /** Returns when the program serves the folder. */
  static ServingProgram start(Path dataFolder, Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServingProgram.class.getName(),
                dataFolder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String url = process.inputReader().readLine();
    Secret password = new Secret(Files.readString(dataFolder.resolve("postgres/cluster/password")));
    return new ServingProgram(process, new DatabaseAddress(url, Cluster.USER, password));
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
