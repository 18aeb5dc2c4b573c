package com.jymob.bootstrap;

import com.jymob.bootstrap.settings.OperatorMistake;
import com.jymob.bootstrap.settings.Settings;
import com.jymob.bootstrap.settings.SettingsFlags;
import com.jymob.bootstrap.site.Foundation;
import com.jymob.bootstrap.wiring.Site;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.Secret;
import com.jymob.domain.user.EmailAddress;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "reset-password",
    description =
        "Prints a link with which a person chooses a new password, once and within an hour;"
            + " works while the site runs, too.",
    modelTransformer = SettingsFlags.class)
final class ResetPasswordLink implements Runnable {
  @Parameters(paramLabel = "EMAIL", description = "Whose password.")
  private String email;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    Settings settings = SettingsFlags.read(command.commandLine().getParseResult(), System.getenv());
    EmailAddress address = address();
    try (Foundation foundation = Foundation.layOrJoin(settings)) {
      Site site = foundation.site();
      Secret reset =
          site.grantPasswordReset()
              .run(address)
              .orElseThrow(() -> mistake("Nobody has the e-mail address " + email + "."));
      command
          .commandLine()
          .getOut()
          .println(site.sites().page("/reset_password?token=" + reset.reveal()));
    }
  }

  private EmailAddress address() {
    try {
      return new EmailAddress(email);
    } catch (InvalidValue e) {
      throw mistake("EMAIL " + e.message() + ".");
    }
  }

  private static OperatorMistake mistake(String sentence) {
    return new OperatorMistake(List.of(sentence));
  }
}
