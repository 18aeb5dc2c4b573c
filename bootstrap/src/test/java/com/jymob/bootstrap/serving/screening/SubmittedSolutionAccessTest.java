package com.jymob.bootstrap.serving.screening;

import static com.jymob.bootstrap.serving.screening.Screening.SOLUTIONS;
import static com.jymob.bootstrap.serving.screening.Screening.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who gets what of submitted solutions from the API, and when. */
class SubmittedSolutionAccessTest {
  private final Screening screening = new Screening();
  private final ApiClient poster = screening.poster;
  private final ApiClient taker = screening.taker;
  private final ApiClient stranger = screening.stranger;

  @Test
  void the_taker_saves_and_changes_a_solution() {
    HttpResponse<String> created = screening.solve(taker, screening.puzzle, "first");
    String path = SOLUTIONS + "/" + ApiClient.tree(created).get("id").asLong();
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith(path);
    assertThat(ApiClient.tree(taker.get(path))).isEqualTo(ApiClient.tree(created));

    HttpResponse<String> changed = taker.json("PUT", path, "{\"solution\":\"second\"}");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(ApiClient.tree(changed).get("solution").asString()).isEqualTo("second");
    assertThat(ApiClient.tree(taker.get(path))).isEqualTo(ApiClient.tree(changed));
    assertThat(screening.seenBy(taker).get("last_saved_time"))
        .isEqualTo(ApiClient.tree(changed).get("updated_at"));
  }

  @Test
  void there_is_one_solution_for_a_problem() {
    screening.solved(screening.puzzle, "first");
    assertThat(code(screening.solve(taker, screening.puzzle, "second")))
        .isEqualTo("409 solution_exists");
  }

  @Test
  void nobody_but_the_taker_saves_or_sees_anything_before_the_end() {
    String path = screening.solved(screening.puzzle, "mine");
    assertThat(code(screening.solve(poster, screening.choice, "b"))).isEqualTo("403 not_taker");
    assertNotFound(screening.solve(stranger, screening.choice, "b"), "test_id");
    for (ApiClient other : new ApiClient[] {poster, stranger}) {
      assertThat(code(other.get(path))).isEqualTo("404 not_found");
      assertThat(code(other.json("PUT", path, "{\"solution\":\"x\"}"))).isEqualTo("404 not_found");
    }
    screening.submit(taker);
    assertThat(poster.get(path).statusCode()).isEqualTo(200);
    assertThat(code(poster.json("PUT", path, "{\"solution\":\"x\"}"))).isEqualTo("403 not_taker");
    assertThat(code(stranger.get(path))).isEqualTo("404 not_found");
  }

  @Test
  void after_the_end_nothing_is_saved() {
    String path = screening.solved(screening.puzzle, "mine");
    screening.submit(taker);
    assertThat(code(screening.solve(taker, screening.choice, "b")))
        .isEqualTo("409 test_not_ongoing");
    assertThat(code(taker.json("PUT", path, "{\"solution\":\"x\"}")))
        .isEqualTo("409 test_not_ongoing");
    assertThat(ApiClient.tree(taker.get(path)).get("solution").asString()).isEqualTo("mine");
  }

  @Test
  void a_solution_is_of_a_problem_of_the_test_and_of_a_choice_a_letter() {
    assertNotFound(screening.solve(taker, "9007199254740991", "x"), "problem_id");
    HttpResponse<String> answer = screening.solve(taker, screening.choice, "c");
    assertThat(code(answer)).isEqualTo("422 invalid_fields");
    assertThat(answer.body()).contains("\"field\":\"solution\"", "unknown_choice");
    String path = screening.solved(screening.choice, "a");
    assertThat(code(taker.json("PUT", path, "{\"solution\":\"c\"}")))
        .isEqualTo("422 invalid_fields");
  }

  @Test
  void a_stale_change_is_refused() {
    String path = screening.solved(screening.puzzle, "first");
    String tag = taker.get(path).headers().firstValue("ETag").orElseThrow();
    taker.json("PUT", path, "{\"solution\":\"second\"}");
    HttpResponse<String> stale =
        taker
            .browser()
            .send(
                taker
                    .request(path)
                    .header("If-Match", tag)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"solution\":\"third\"}")));
    assertThat(code(stale)).isEqualTo("412 precondition_failed");
  }

  @Test
  void there_is_no_list_and_nothing_to_delete() {
    HttpResponse<String> list = taker.get(SOLUTIONS);
    assertThat(list.statusCode()).isEqualTo(405);
    assertThat(list.headers().firstValue("Allow")).contains("POST, OPTIONS");
    String path = screening.solved(screening.puzzle, "mine");
    assertThat(taker.json("DELETE", path, "").statusCode()).isEqualTo(405);
  }

  private static void assertNotFound(HttpResponse<String> answer, String field) {
    assertThat(code(answer)).isEqualTo("404 not_found");
    assertThat(ApiClient.tree(answer).get("errors").get(0).get("field").asString())
        .isEqualTo(field);
  }
}
