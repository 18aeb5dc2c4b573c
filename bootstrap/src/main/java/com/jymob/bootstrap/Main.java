package com.jymob.bootstrap;

import com.jymob.bootstrap.settings.OperatorMistake;
import com.jymob.http.tls.UnusableCertificate;
import com.jymob.persistence.CannotStart;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
@Command(
    name = "jymob",
    description = "A job platform that other websites and apps are built on.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {Serve.class, Migrate.class, ResetPasswordLink.class, Version.class})
public final class Main {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Answers 0 for success, 2 for what the operator must put right, 1 for what nobody planned. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  private static int misused(ParameterException mistake, String[] arguments) {
    PrintWriter err = mistake.getCommandLine().getErr();
    err.println("jymob: " + mistake.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(mistake, err)) {
      String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
      err.println("See " + command + " --help.");
    }
    return MISUSED;
  }

  private static int failed(Exception problem, CommandLine command, ParseResult result) {
    if (isForTheOperator(problem)) {
      String.valueOf(problem.getMessage())
          .lines()
          .forEach(line -> command.getErr().println("jymob: " + line));
      return MISUSED;
    }
    LoggerFactory.getLogger(Main.class).error("{} failed", command.getCommandName(), problem);
    return FAILED;
  }

  private static boolean isForTheOperator(Exception problem) {
    return problem instanceof OperatorMistake
        || problem instanceof CannotStart
        || problem instanceof UnusableCertificate;
  }
}
