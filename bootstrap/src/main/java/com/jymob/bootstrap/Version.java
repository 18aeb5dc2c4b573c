package com.jymob.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "version", description = "Prints the version.")
final class Version implements Runnable, IVersionProvider {
  @Spec private CommandSpec command;

  @Override
  public void run() {
    command.root().commandLine().printVersionHelp(command.commandLine().getOut());
  }

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream resource = getClass().getResourceAsStream("version.txt")) {
      byte[] number = Objects.requireNonNull(resource).readAllBytes();
      return new String[] {"jymob " + new String(number, StandardCharsets.UTF_8).strip()};
    }
  }
}
