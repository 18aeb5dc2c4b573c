package com.jymob.bootstrap.settings;

import com.jymob.domain.InvalidValue;
import java.util.Locale;
import java.util.function.Function;

/**
 * One thing that can be chosen.
 *
 * @param name as a flag and in the properties file, without dashes before it: {@code https-port}
 * @param usual what holds when nothing is chosen, as the help shows it; for some a value to parse,
 *     for others words about it
 * @param parser throws {@link InvalidValue} for text that is no value
 */
record Setting<T>(String name, String usual, String description, Function<String, T> parser) {

  String flag() {
    return "--" + name;
  }

  String variable() {
    return "JYMOB_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
