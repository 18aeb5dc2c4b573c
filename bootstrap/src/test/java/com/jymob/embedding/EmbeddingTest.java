package com.jymob.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** JyMob's use cases run in somebody else's server, in the lines that the README shows. */
class EmbeddingTest {
  @Test
  void the_lines_of_the_readme_post_a_job_and_show_it() throws Exception {
    HttpServer server = JobBoard.start();
    try {
      String posted = send(server, "POST", "/jobs/G%C3%A4rtner");
      assertThat(send(server, "GET", posted)).isEqualTo("Gärtner");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void the_readme_shows_these_very_lines() throws IOException {
    String source = Files.readString(Path.of("src/test/java/com/jymob/embedding/JobBoard.java"));
    String lines =
        source
            .substring(source.indexOf("// README: begin\n"), source.indexOf("    // README: end"))
            .lines()
            .skip(1)
            .map(line -> line.isEmpty() ? line : line.substring(4))
            .reduce("", (all, line) -> all + line + "\n");

    assertThat(Files.readString(Path.of("../README.md"))).contains(lines);
  }

  private static String send(HttpServer server, String method, String path) throws Exception {
    URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
