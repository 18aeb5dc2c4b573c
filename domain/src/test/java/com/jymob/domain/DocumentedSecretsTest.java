package com.jymob.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code docs/tokens.md} tells secret scanners. */
class DocumentedSecretsTest {
  private static final Pattern PATTERN = Pattern.compile("by `(\\\\b.*\\\\b)`");

  private final String document = Files.readString(Path.of("../docs/tokens.md"));

  DocumentedSecretsTest() throws IOException {}

  @Test
  void the_documented_pattern_finds_an_example_of_each_format() {
    List<String> examples =
        documentedPattern().matcher(document).results().map(MatchResult::group).toList();

    assertThat(EnumSet.allOf(SecretFormat.class))
        .allSatisfy(format -> assertThat(examples).filteredOn(format::matches).hasSize(1));
    assertThat(examples).hasSameSizeAs(SecretFormat.values());
  }

  @ParameterizedTest
  @EnumSource
  void it_finds_every_secret_wherever_it_stands(SecretFormat format) {
    byte[] random = new byte[SecretFormat.RANDOM_BYTES];
    String secret = format.write(random).reveal();

    assertThat(documentedPattern().matcher("{\"x\":\"" + secret + "\"}").results())
        .extracting(MatchResult::group)
        .containsExactly(secret);
    assertThat(documentedPattern().matcher(secret + "0").results()).isEmpty();
  }

  /** The program beside it says the same. */
  private Pattern documentedPattern() {
    String regex = PATTERN.matcher(document).results().findFirst().orElseThrow().group(1);
    assertThat(document).contains("r\"" + regex + "\"");
    return Pattern.compile(regex);
  }
}
