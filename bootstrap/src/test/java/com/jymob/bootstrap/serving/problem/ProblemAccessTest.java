package com.jymob.bootstrap.serving.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who gets what of the Problem Database from the API. */
class ProblemAccessTest {
  private static final String SOLUTION = "xyzzy";

  private final ApiClient creator = TestedSite.somebody();
  private final ApiClient stranger = TestedSite.somebody();
  private final String shared = path(true);
  private final String hidden = path(false);

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/problems",
    "POST, /v1/problems",
    "GET, /v1/problems/1",
    "PUT, /v1/problems/1",
    "DELETE, /v1/problems/1"
  })
  void without_a_token_nothing_is_answered(String method, String path) {
    var program = TestedSite.browser();
    HttpResponse<String> answer =
        program.send(program.request(path).method(method, BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void a_creator_reads_changes_and_deletes_their_problem() {
    for (String path : new String[] {shared, hidden}) {
      assertThat(ApiClient.tree(creator.get(path)).get("correct_solution").asString())
          .isEqualTo(SOLUTION);
      HttpResponse<String> put = creator.json("PUT", path, "{\"statement\": \"Who?\"}");
      assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
      assertThat(ApiClient.tree(put).get("statement").asString()).isEqualTo("Who?");
      assertThat(ApiClient.tree(put).get("correct_solution").asString()).isEqualTo(SOLUTION);
      assertThat(creator.json("DELETE", path, "").statusCode()).isEqualTo(204);
      assertThat(creator.get(path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_shared_problem_is_for_everybody_and_changed_by_its_creator_alone() {
    assertThat(stranger.get(shared).statusCode()).isEqualTo(200);
    refused(stranger.json("PUT", shared, "{\"shared\": false}"), 403, "not_creator");
    refused(stranger.json("DELETE", shared, ""), 403, "not_creator");
    assertThat(creator.get(shared).statusCode()).isEqualTo(200);
  }

  @Test
  void a_private_problem_is_not_there_for_others() {
    for (String path : new String[] {hidden, "/v1/problems/0"}) {
      refused(stranger.get(path), 404, "not_found");
      refused(stranger.json("PUT", path, "{\"shared\": true}"), 404, "not_found");
      refused(stranger.json("DELETE", path, ""), 404, "not_found");
    }
    assertThat(creator.get(hidden).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".xml"})
  void a_correct_solution_reaches_nobody_but_the_creator(String suffix) {
    HttpResponse<String> record = stranger.get(shared + suffix);
    HttpResponse<String> list = stranger.get("/v1/problems" + suffix + "?per_page=100");
    HttpResponse<String> search = stranger.get("/v1/problems" + suffix + "?search=" + SOLUTION);
    HttpResponse<String> error = stranger.json("PUT", shared + suffix, "{\"type\": 1}");

    assertThat(record.statusCode()).isEqualTo(200);
    assertThat(list.body()).contains(shared.substring(shared.lastIndexOf('/') + 1));
    for (HttpResponse<String> answer : new HttpResponse[] {record, list, search, error}) {
      assertThat(answer.body()).doesNotContain(SOLUTION, "correct_solution");
    }
    assertThat(creator.get("/v1/problems" + suffix + "?mine=true").body()).contains(SOLUTION);
  }

  @Test
  void a_change_of_another_version_is_refused() {
    String tag = tag(creator.get(shared));
    creator.json("PUT", shared, "{\"statement\": \"Who?\"}");

    for (String method : new String[] {"PUT", "DELETE"}) {
      HttpResponse<String> answer =
          creator
              .browser()
              .send(
                  creator
                      .request(shared)
                      .header("Content-Type", "application/json")
                      .header("If-Match", tag)
                      .method(method, BodyPublishers.ofString("{}")));
      refused(answer, 412, "precondition_failed");
    }
    assertThat(creator.get(shared).statusCode()).isEqualTo(200);
  }

  @Test
  void a_first_problem_makes_its_creator_an_editor() {
    assertThat(creator.get("/v1/users/me").body()).contains("problem_database_editor");
    assertThat(stranger.get("/v1/users/me").body()).doesNotContain("problem_database_editor");
  }

  private String path(boolean isShared) {
    JsonNode problem =
        creator.created(
            "/v1/problems",
            """
            {"type": "Puzzle", "statement": "Why?", "correct_solution": "%s", "shared": %b}
            """
                .formatted(SOLUTION, isShared));
    return "/v1/problems/" + problem.get("uuid").asString();
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(ApiClient.tree(answer).get("code").asString()).isEqualTo(code);
  }
}
