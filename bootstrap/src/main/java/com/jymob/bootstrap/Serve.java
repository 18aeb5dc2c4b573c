package com.jymob.bootstrap;

import com.jymob.bootstrap.settings.Settings;
import com.jymob.bootstrap.settings.SettingsFlags;
import com.jymob.bootstrap.site.RunningSite;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Runs the site until it is told to stop.",
    modelTransformer = SettingsFlags.class)
final class Serve implements Callable<Integer> {
  @Option(
      names = "--demo",
      description = "Fill an empty site with sample people and job posts, and print lines to try.")
  private boolean demo;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws InterruptedException {
    Settings chosen = SettingsFlags.read(command.commandLine().getParseResult(), System.getenv());
    RunningSite site = RunningSite.start(chosen);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  site.close();
                  stopped.countDown();
                },
                "stop"));
    greet(site);
    stopped.await();
    return 0;
  }

  private void greet(RunningSite site) {
    List<String> examples = demo ? Demo.on(site) : List.of();
    PrintWriter out = command.commandLine().getOut();
    out.println("JyMob is at " + site.settings().publicUrl());
    examples.forEach(out::println);
    out.flush();
  }
}
