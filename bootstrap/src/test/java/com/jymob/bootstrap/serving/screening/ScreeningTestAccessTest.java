package com.jymob.bootstrap.serving.screening;

import static com.jymob.bootstrap.serving.screening.Screening.SECRET;
import static com.jymob.bootstrap.serving.screening.Screening.SOLUTIONS;
import static com.jymob.bootstrap.serving.screening.Screening.TESTS;
import static com.jymob.bootstrap.serving.screening.Screening.code;
import static com.jymob.bootstrap.serving.screening.Screening.score;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Who gets what of screening tests from the API, and when. */
class ScreeningTestAccessTest {
  private final Screening screening = new Screening();
  private final ApiClient poster = screening.poster;
  private final ApiClient taker = screening.taker;
  private final ApiClient stranger = screening.stranger;

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/screening_tests",
    "GET, /v1/screening_tests/1",
    "POST, /v1/screening_tests/1/submit",
    "POST, /v1/screening_tests/1/verify",
    "POST, /v1/submitted_solutions",
    "GET, /v1/submitted_solutions/1",
    "PUT, /v1/submitted_solutions/1"
  })
  void without_a_token_nothing_is_answered(String method, String path) {
    Browser program = TestedSite.browser();
    HttpResponse<String> answer =
        program.send(program.request(path).method(method, BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void a_test_goes_from_applying_to_being_verified() {
    assertThat(status(taker)).isEqualTo("ongoing");
    JsonNode application =
        ApiClient.tree(taker.get("/v1/job_applications/" + screening.application));
    assertThat(application.get("screening_test_id").asLong()).isEqualTo(screening.test);
    screening.solved(screening.choice, "b");
    HttpResponse<String> submitted = screening.submit(taker);
    assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
    assertThat(ApiClient.tree(submitted)).isEqualTo(screening.seenBy(taker));
    assertThat(status(taker)).isEqualTo("submitted");
    assertThat(screening.seenBy(taker).get("total_score").isNull()).isTrue();

    HttpResponse<String> verified = screening.verify(poster, score(screening.puzzle, "33.33"));
    assertThat(verified.statusCode()).as(verified.body()).isEqualTo(200);
    assertThat(ApiClient.tree(verified)).isEqualTo(screening.seenBy(poster));
    for (ApiClient viewer : List.of(taker, poster)) {
      assertThat(status(viewer)).isEqualTo("verified");
      assertThat(screening.seenBy(viewer).get("total_score").asString()).isEqualTo("66.67");
    }
    screening.verify(poster, score(screening.puzzle, "100"));
    assertThat(screening.seenBy(taker).get("total_score").asString()).isEqualTo("100");
  }

  @Test
  void a_test_is_not_there_for_others() {
    screening.submit(taker);
    assertThat(code(stranger.get(screening.path))).isEqualTo("404 not_found");
    assertThat(code(screening.submit(stranger))).isEqualTo("404 not_found");
    assertThat(code(screening.verify(stranger, ""))).isEqualTo("404 not_found");
    assertThat(code(taker.get(TESTS + "/0"))).isEqualTo("404 not_found");
    assertThat(ApiClient.tree(stranger.get(TESTS))).isEmpty();
    assertThat(ApiClient.tree(poster.get(TESTS))).isEmpty();
  }

  @Test
  void the_tests_of_a_post_are_listed_for_its_poster_alone() {
    screening.applied(TestedSite.somebody());
    String list = TESTS + "?job_post_id=" + screening.post;
    assertThat(ApiClient.tree(poster.get(list))).hasSize(2);
    assertThat(ApiClient.tree(poster.get(list)).get(1)).isEqualTo(screening.seenBy(poster));
    for (ApiClient other : List.of(taker, stranger)) {
      HttpResponse<String> answer = other.get(list);
      assertThat(code(answer)).isEqualTo("404 not_found");
      assertThat(ApiClient.tree(answer).get("errors").get(0).get("field").asString())
          .isEqualTo("job_post_id");
    }
    HttpResponse<String> first = poster.get(list + "&per_page=1");
    assertThat(first.headers().firstValue("Link").orElseThrow()).contains("job_post_id=", "after=");
    assertThat(code(poster.get(TESTS + "?status=ongoing"))).isEqualTo("400 invalid_fields");
  }

  @Test
  void each_does_their_own_part() {
    assertThat(code(screening.submit(poster))).isEqualTo("403 not_taker");
    assertThat(code(screening.verify(taker, ""))).isEqualTo("403 not_poster");
    assertThat(code(screening.verify(poster, ""))).isEqualTo("409 wrong_status");
    screening.submit(taker);
    assertThat(code(screening.submit(taker))).isEqualTo("409 test_not_ongoing");
    assertThat(code(screening.verify(taker, ""))).isEqualTo("403 not_poster");
  }

  @Test
  void withdrawing_ends_an_ongoing_test() {
    move(taker, "withdrawn");
    assertEnded();
  }

  @Test
  void rejecting_ends_an_ongoing_test_and_no_other_move_does() {
    move(poster, "offered");
    assertThat(status(taker)).isEqualTo("ongoing");
    move(poster, "rejected");
    assertEnded();
  }

  @Test
  void solutions_reach_the_poster_after_the_end() {
    screening.solved(screening.puzzle, "mine");
    assertThat(poster.get(screening.path).body()).doesNotContain("mine", "submitted_solution");
    assertThat(taker.get(screening.path).body()).contains("mine");
    screening.submit(taker);
    JsonNode problems = screening.seenBy(poster).get("problems");
    assertThat(problems.get(0).get("submitted_solution").get("solution").asString())
        .isEqualTo("mine");
    assertThat(problems.get(1).has("submitted_solution")).isFalse();
    assertThat(problems.get(1).get("score").asInt()).isZero();
  }

  @Test
  void a_correct_solution_reaches_the_poster_and_never_the_taker() {
    String solution = screening.solved(screening.puzzle, "mine");
    assertThat(answers(solution)).noneMatch(answer -> tells(answer));
    screening.submit(taker);
    assertThat(answers(solution)).noneMatch(answer -> tells(answer));
    screening.verify(poster, score(screening.puzzle, "1"));
    assertThat(answers(solution)).noneMatch(answer -> tells(answer));
    assertThat(screening.seenBy(poster).get("problems").get(0).get("correct_solution").asString())
        .isEqualTo(SECRET);
    assertThat(poster.get(screening.path + ".xml").body())
        .contains("<correct_solution>" + SECRET + "</correct_solution>");
  }

  @Test
  void a_problem_that_is_edited_or_deleted_changes_no_test() {
    JsonNode forTaker = screening.seenBy(taker);
    JsonNode forPoster = screening.seenBy(poster);
    String tag = taker.get(screening.path).headers().firstValue("ETag").orElseThrow();
    poster.json(
        "PUT",
        "/v1/problems/" + screening.puzzle,
        "{\"statement\":\"Else?\",\"correct_solution\":\"Else.\"}");
    poster.json("DELETE", "/v1/problems/" + screening.choice, "");
    assertThat(screening.seenBy(taker)).isEqualTo(forTaker);
    assertThat(screening.seenBy(poster)).isEqualTo(forPoster);
    assertThat(taker.get(screening.path).headers().firstValue("ETag")).contains(tag);
  }

  private void move(ApiClient by, String status) {
    HttpResponse<String> answer =
        by.json(
            "PUT",
            "/v1/job_applications/" + screening.application,
            "{\"status\":\"%s\"}".formatted(status));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private void assertEnded() {
    assertThat(status(taker)).isEqualTo("expired");
    assertThat(code(screening.submit(taker))).isEqualTo("409 test_not_ongoing");
    assertThat(screening.verify(poster, score(screening.puzzle, "0")).statusCode()).isEqualTo(200);
  }

  /** All that the taker can get: lists, records, errors. */
  private Stream<HttpResponse<String>> answers(String solution) {
    return Stream.of(".json", ".xml")
        .flatMap(
            suffix ->
                Stream.of(
                    taker.get(TESTS + suffix),
                    taker.get(screening.path + suffix),
                    taker.get(solution + suffix),
                    taker.get("/v1/problems/" + screening.puzzle + suffix),
                    taker.get("/v1/problems" + suffix + "?search=" + SECRET),
                    taker.json("POST", screening.path + "/submit" + suffix, "{\"a\":1}"),
                    taker.json("POST", SOLUTIONS + suffix, "{}"),
                    screening.solve(taker, screening.choice, "z"),
                    screening.verify(taker, score(screening.puzzle, "1"))));
  }

  private static boolean tells(HttpResponse<String> answer) {
    return answer.body().contains(SECRET) || answer.body().contains("correct_solution");
  }

  private String status(ApiClient viewer) {
    return screening.seenBy(viewer).get("status").asString();
  }
}
