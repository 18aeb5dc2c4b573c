package com.jymob.bootstrap;

import com.jymob.bootstrap.settings.Settings;
import com.jymob.bootstrap.settings.SettingsFlags;
import com.jymob.bootstrap.site.RunningSite;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Runs the site until it is told to stop.",
    modelTransformer = SettingsFlags.class)
final class Serve implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Serve.class);

  @Option(
      names = "--demo",
      description = "Fill an empty site with sample people and job posts, and print lines to try.")
  private boolean demo;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Settings chosen = SettingsFlags.read(command.commandLine().getParseResult(), System.getenv());
    RunningSite site = RunningSite.start(chosen);
    Runtime.getRuntime().addShutdownHook(new Thread(site::close, "stop"));
    greet(site);
    site.foundation().databaseLost().join();
    LOG.error(
        "PostgreSQL has ended by itself (see server.log in the data folder): JyMob ends, too, and"
            + " recovers when it is started again");
    return 1;
  }

  private void greet(RunningSite site) {
    List<String> examples = demo ? Demo.on(site) : List.of();
    PrintWriter out = command.commandLine().getOut();
    out.println("JyMob is at " + site.settings().publicUrl());
    examples.forEach(out::println);
    out.flush();
  }
}
