package com.jymob.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SettingsFlagsTest {
  @Command(name = "example", modelTransformer = SettingsFlags.class)
  private static final class Example {}

  @Test
  void every_setting_is_a_flag() {
    CommandLine command = new CommandLine(new Example());

    assertThat(Catalog.ALL)
        .allSatisfy(s -> assertThat(command.getCommandSpec().findOption(s.flag())).isNotNull());
  }

  @Test
  void flags_are_read_from_the_command_line() {
    var arguments = new CommandLine(new Example()).parseArgs("--https-port=1", "--http-port", "2");

    Settings settings = SettingsFlags.read(arguments, Map.of("JYMOB_HTTPS_PORT", "3"));

    assertThat(settings.httpsPort()).isEqualTo(1);
    assertThat(settings.httpPort()).isEqualTo(2);
  }

  @Test
  void the_help_tells_what_is_usual() {
    assertThat(new CommandLine(new Example()).getUsageMessage())
        .contains("--https-port=VALUE", "Port of the site. Usually 8443.");
  }
}
