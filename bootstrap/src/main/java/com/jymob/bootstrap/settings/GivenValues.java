package com.jymob.bootstrap.settings;

import com.jymob.domain.InvalidValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What was chosen, and what is wrong with it: flags before environment before properties file. */
final class GivenValues {
  private static final String PREFIX = "JYMOB_";

  /** The launcher reads it, not the program. */
  private static final String LAUNCHER_VARIABLE = "JYMOB_JAVA_OPTIONS";

  private final Map<String, String> flags;
  private final Map<String, String> environment;
  private final Properties file = new Properties();
  private final List<String> mistakes = new ArrayList<>();

  /**
   * @param flags by name, without the dashes
   * @param environment by name
   */
  GivenValues(Map<String, String> flags, Map<String, String> environment) {
    this.flags = flags;
    this.environment = environment;
    given(Catalog.CONFIG).ifPresent(this::load);
    refuseUnknownNames();
  }

  private void load(Path path) {
    try (Reader reader = Files.newBufferedReader(path)) {
      file.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      mistakes.add("The file " + path + " is not a properties file in UTF-8.");
    }
  }

  private void refuseUnknownNames() {
    environment.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !name.equals(LAUNCHER_VARIABLE))
        .filter(name -> Catalog.ALL.stream().noneMatch(setting -> setting.variable().equals(name)))
        .sorted()
        .forEach(name -> mistakes.add("There is no setting " + name + "."));
    file.stringPropertyNames().stream()
        .filter(name -> Catalog.ALL.stream().noneMatch(setting -> standsInFile(setting, name)))
        .sorted()
        .forEach(name -> mistakes.add("There is no setting " + name + ", in the properties file."));
  }

  /** A properties file names no other one. */
  private static boolean standsInFile(Setting<?> setting, String name) {
    return !setting.equals(Catalog.CONFIG) && setting.name().equals(name);
  }

  /** What was chosen, or else what is usual; that, too, if what was chosen is wrong. */
  <T> T orUsual(Setting<T> setting) {
    return given(setting).orElseGet(() -> setting.parser().apply(setting.usual()));
  }

  /** What was chosen; empty if nothing was, or something wrong. */
  <T> Optional<T> given(Setting<T> setting) {
    String flag = flags.get(setting.name());
    if (flag != null) {
      return parse(setting, setting.flag(), flag);
    }
    String variable = environment.get(setting.variable());
    if (variable != null) {
      return parse(setting, setting.variable(), variable);
    }
    return parse(
        setting, setting.name() + ", in the properties file,", file.getProperty(setting.name()));
  }

  private <T> Optional<T> parse(Setting<T> setting, String where, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(setting.parser().apply(text));
    } catch (InvalidValue e) {
      mistakes.add(where + " " + e.message() + ".");
      return Optional.empty();
    }
  }

  boolean has(Setting<?> setting) {
    return flags.containsKey(setting.name())
        || environment.containsKey(setting.variable())
        || file.containsKey(setting.name());
  }

  /** Takes {@code setting} for a mistake where it stands without {@code companion}. */
  void requireTogether(Setting<?> setting, Setting<?> companion) {
    if (has(setting) && !has(companion)) {
      mistakes.add(setting.name() + " needs " + companion.name() + " beside it.");
    }
  }

  /**
   * @throws OperatorMistake with a sentence for each mistake so far
   */
  void throwMistakes() {
    if (!mistakes.isEmpty()) {
      throw new OperatorMistake(mistakes.stream().distinct().toList());
    }
  }
}
