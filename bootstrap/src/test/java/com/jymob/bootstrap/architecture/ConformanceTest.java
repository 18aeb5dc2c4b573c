package com.jymob.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/conformance.md} promises a test of every rule. */
class ConformanceTest {
  private static final int RULES = 63;

  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([R0-9, ]+) \\|.*\\| ([^|]+) \\|$");
  private static final Pattern NUMBER = Pattern.compile("R(\\d+)");
  private static final Pattern CLASS = Pattern.compile("`(\\w+)`");

  private final List<MatchResult> rows =
      ROW.matcher(Files.readString(Path.of("../docs/conformance.md"))).results().toList();

  ConformanceTest() throws IOException {}

  @Test
  void every_rule_is_listed_in_order() {
    assertThat(rows)
        .flatExtracting(row -> all(NUMBER, row.group(1)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, RULES).mapToObj(String::valueOf).toList());
  }

  @Test
  void every_class_that_is_named_tests_the_rule() throws IOException {
    Map<String, String> tests = tests();
    for (MatchResult row : rows) {
      List<String> classes = all(CLASS, row.group(2));
      assertThat(classes).as(row.group()).isNotEmpty();
      for (String rule : all(NUMBER, row.group(1))) {
        assertThat(classes)
            .allSatisfy(name -> assertThat(tests.get(name)).containsPattern(test(rule)));
      }
    }
  }

  private static String test(String rule) {
    return "void (r\\d+_)*r" + rule + "_";
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The text of each test by its name. */
  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    for (String module : List.of("domain", "application", "adapters-http", "bootstrap")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
        files
            .filter(file -> file.toString().endsWith("Test.java"))
            .forEach(file -> tests.merge(name(file), read(file), String::concat));
      }
    }
    return tests;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
