package com.jymob.bootstrap.serving.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.TestedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story in the very lines that the documentation shows, its blanks filled in. */
class DocumentedHiringTest {
  private static final Pattern TAKEN = Pattern.compile("# → (\\w+) is the (\\w+)");

  private final Map<String, String> filledIn = new HashMap<>();

  @TempDir private Path folder;

  @Test
  void the_lines_lead_from_a_problem_to_a_handshake() throws Exception {
    filledIn.put("site", TestedSite.publicUrl() + "/v1");
    filledIn.put("provider", TestedSite.somebody().token());
    filledIn.put("seeker", TestedSite.somebody().token());

    String last = "";
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(18);
    for (String command : commands) {
      last = run(command);
    }

    JsonNode history = tree(last);
    assertThat(history.findValuesAsString("status"))
        .containsExactly("hired", "interview", "submitted");
  }

  /** Each with the lines that continue it; blanks are filled in by the test. */
  private static List<String> commands() throws IOException {
    String text = Files.readString(Path.of("../docs/hiring.md"));
    return Pattern.compile("(?s)```sh\n(.*?)```")
        .matcher(text)
        .results()
        .flatMap(block -> Stream.of(block.group(1).split("(?<!\\\\)\n")))
        .filter(command -> !command.startsWith("site="))
        .toList();
  }

  private String run(String command) throws IOException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    shell.environment().putAll(filledIn);
    Process process = shell.start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.onExit().join().exitValue()).as(command).isZero();
    assertThat(output).as(command).doesNotContain("\"code\"");
    Matcher taken = TAKEN.matcher(command);
    if (taken.find()) {
      filledIn.put(taken.group(1), tree(output).get(taken.group(2)).asString());
    }
    return output;
  }

  private static JsonNode tree(String json) {
    return new JsonMapper().readTree(json);
  }
}
