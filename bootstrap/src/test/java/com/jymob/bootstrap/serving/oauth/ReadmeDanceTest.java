package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.TestedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OAuth dance in the very lines that the README shows, its blanks filled in. */
class ReadmeDanceTest {
  private static final String HEADING = "## The OAuth dance, in curl";

  private final Dance dance = Dance.ofTwo();
  private final Map<String, String> filledIn = new HashMap<>();

  @Test
  void the_lines_of_the_readme_lead_from_a_click_to_a_revoked_token() throws Exception {
    List<String> lines = lines();
    assertThat(lines).hasSize(5);
    filledIn.put("site", TestedSite.publicUrl());
    filledIn.put("id", dance.app().id());
    filledIn.put("secret", dance.app().secret());
    filledIn.put("back", Dance.REDIRECT);

    String link = run(lines.get(0)).strip().substring(TestedSite.publicUrl().length());
    Map<String, String> yes = Dance.parameters(dance.approve(link));
    assertThat(yes).containsEntry("state", "xyz").containsKey("iss");

    filledIn.put("code", yes.get("code"));
    JsonNode tokens = tree(run(lines.get(1)));
    filledIn.put("access_token", tokens.get("access_token").asString());
    filledIn.put("refresh_token", tokens.get("refresh_token").asString());

    assertThat(tree(run(lines.get(2))).propertyNames()).contains("id", "email");
    String renewed = tree(run(lines.get(3))).get("access_token").asString();
    assertThat(dance.opens(renewed)).isTrue();
    assertThat(run(lines.get(4))).isEqualTo("{}");
    assertThat(dance.opens(renewed)).isFalse();
  }

  /** Those that do something: blanks are filled in and comments read by people. */
  private static List<String> lines() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    int start = readme.indexOf("```sh\n", readme.indexOf(HEADING));
    return readme
        .substring(start, readme.indexOf("```\n", start))
        .lines()
        .filter(line -> line.startsWith("echo ") || line.startsWith("curl "))
        .toList();
  }

  private String run(String line) throws IOException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", line).redirectError(ProcessBuilder.Redirect.DISCARD);
    shell.environment().putAll(filledIn);
    Process process = shell.start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.onExit().join().exitValue()).as(line).isZero();
    return output;
  }

  private static JsonNode tree(String json) {
    return new JsonMapper().readTree(json);
  }
}
