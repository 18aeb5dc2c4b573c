package com.jymob.bootstrap;

import com.jymob.bootstrap.settings.Settings;
import com.jymob.bootstrap.settings.SettingsFlags;
import com.jymob.bootstrap.site.Foundation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "migrate",
    description = "Brings the database up to date, as serve does when it starts, and ends.",
    modelTransformer = SettingsFlags.class)
final class Migrate implements Runnable {
  @Spec private CommandSpec command;

  @Override
  public void run() {
    Settings settings = SettingsFlags.read(command.commandLine().getParseResult(), System.getenv());
    Foundation.lay(settings).close();
    command.commandLine().getOut().println("The database is up to date.");
  }
}
