package com.jymob.bootstrap.settings;

import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Gives a command every setting as a flag: {@code @Command(modelTransformer =
 * SettingsFlags.class)}.
 */
public final class SettingsFlags implements IModelTransformer {

  @Override
  public CommandSpec transform(CommandSpec command) {
    Catalog.ALL.forEach(setting -> command.addOption(option(setting)));
    return command;
  }

  private static OptionSpec option(Setting<?> setting) {
    return OptionSpec.builder(setting.flag())
        .type(String.class)
        .paramLabel("VALUE")
        .description(setting.description() + " Usually " + setting.usual() + ".")
        .build();
  }

  /**
   * The settings of a command that was called.
   *
   * @throws OperatorMistake with a sentence for everything that is wrong
   */
  public static Settings read(ParseResult command, Map<String, String> environment) {
    Map<String, String> flags = new HashMap<>();
    for (Setting<?> setting : Catalog.ALL) {
      if (command.hasMatchedOption(setting.flag())) {
        flags.put(setting.name(), command.matchedOption(setting.flag()).getValue());
      }
    }
    return Settings.read(flags, environment);
  }
}
