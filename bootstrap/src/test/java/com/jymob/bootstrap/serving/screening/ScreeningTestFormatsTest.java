package com.jymob.bootstrap.serving.screening;

import static com.jymob.bootstrap.serving.screening.Screening.SOLUTIONS;
import static com.jymob.bootstrap.serving.screening.Screening.TESTS;
import static com.jymob.bootstrap.serving.screening.Screening.code;
import static com.jymob.bootstrap.serving.screening.Screening.score;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The same tests, scores and solutions in JSON, XML and forms. */
class ScreeningTestFormatsTest {
  private static final String TRICKY = "<b>&amp;]]>\n 🦊 ";

  private final Screening screening = new Screening();
  private final ApiClient poster = screening.poster;
  private final ApiClient taker = screening.taker;

  @Test
  void a_test_in_json_has_these_names() {
    screening.solved(screening.choice, "a");
    JsonNode test = screening.seenBy(taker);
    assertThat(test.propertyNames())
        .containsExactly(
            "id",
            "status",
            "source_id",
            "job_application_id",
            "start_time",
            "last_saved_time",
            "expires_at",
            "problems",
            "total_score",
            "created_at",
            "updated_at");
    assertThat(test.get("source_id").asLong()).isEqualTo(screening.post);
    assertThat(test.get("job_application_id").asLong()).isEqualTo(screening.application);
    JsonNode problem = test.get("problems").get(1);
    assertThat(problem.propertyNames())
        .containsExactly(
            "id",
            "uuid",
            "user_id",
            "type",
            "statement",
            "choices",
            "difficulty_level",
            "shared",
            "tags",
            "created_at",
            "updated_at",
            "submitted_solution",
            "score",
            "comment");
    assertThat(problem.get("submitted_solution").propertyNames()).containsExactly("id", "solution");
    assertThat(problem.get("uuid").asString()).isEqualTo(screening.choice);
  }

  @Test
  void a_test_in_xml_says_the_same() {
    screening.solved(screening.choice, "a");
    String xml = taker.get(screening.path + ".xml").body();
    assertThat(xml)
        .contains(
            "<screening_test><id>%d</id><status>ongoing</status>".formatted(screening.test),
            "<problems><problem><id>" + screening.puzzle + "</id>",
            "<choices><choice letter=\"a\">This.</choice><choice letter=\"b\">That.</choice>",
            "<submitted_solution><id>",
            "<solution>a</solution></submitted_solution></problem></problems>")
        .containsOnlyOnce("<submitted_solution>")
        .doesNotContain("total_score", "<score>", "comment");
    assertThat(taker.get(TESTS + ".xml").body()).contains("<screening_tests><screening_test><id>");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"scores\":[{\"problem_uuid\":\"%s\",\"score\":33.33,\"comment\":\"<Well> done.\"},{\"problem_uuid\":%s,\"score\":50}]}'",
    "application/xml, '<screening_test><scores><score><problem_uuid>%s</problem_uuid><score>33.33</score><comment>&lt;Well&gt; done.</comment></score><score><problem_uuid>%s</problem_uuid><score>50</score></score></scores></screening_test>'",
    "application/x-www-form-urlencoded, 'scores[0][problem_uuid]=%s&scores[0][score]=33.33&scores[0][comment]=%%3CWell%%3E+done.&scores[1][problem_uuid]=%s&scores[1][score]=50'"
  })
  void scores_are_given_in_any_format(String contentType, String body) {
    screening.submit(taker);
    HttpResponse<String> answer =
        poster.send(
            "POST",
            screening.path + "/verify",
            contentType,
            body.formatted(screening.puzzle, screening.choice));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode test = screening.seenBy(taker);
    assertThat(test.get("problems").get(0).get("score").asString()).isEqualTo("33.33");
    assertThat(test.get("problems").get(0).get("comment").asString()).isEqualTo("<Well> done.");
    assertThat(test.get("problems").get(1).get("score").asString()).isEqualTo("50");
    assertThat(test.get("total_score").asString()).isEqualTo("41.67");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"test_id\":%d,\"problem_id\":%s,\"solution\":\"x\"}'",
    "application/json, '{\"test_id\":%d,\"problem_id\":\"%s\",\"solution\":\"x\"}'",
    "application/xml, <submitted_solution><test_id>%d</test_id><problem_id>%s</problem_id><solution>x</solution></submitted_solution>",
    "application/x-www-form-urlencoded, test_id=%d&problem_id=%s&solution=x"
  })
  void a_solution_is_saved_in_any_format(String contentType, String body) {
    HttpResponse<String> answer =
        taker.send(
            "POST", SOLUTIONS, contentType, body.formatted(screening.test, screening.puzzle));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode solution = ApiClient.tree(answer);
    assertThat(solution.propertyNames())
        .containsExactly("id", "test_id", "problem_id", "solution", "created_at", "updated_at");
    assertThat(solution.get("problem_id").isString()).isTrue();
    assertThat(solution.get("problem_id").asString()).isEqualTo(screening.puzzle);
    assertThat(solution.get("test_id").asLong()).isEqualTo(screening.test);
  }

  @ParameterizedTest
  @CsvSource({"json, application/json", "xml, application/xml"})
  void a_solution_is_kept_exactly_and_can_be_sent_back(String suffix, String contentType) {
    String path = screening.solved(screening.puzzle, "first");
    String json = "{\"solution\":\"" + TRICKY.replace("\n", "\\r\\n") + "\"}";
    taker.json("PUT", path, json);
    String read = taker.get(path + "." + suffix).body();
    HttpResponse<String> answer = taker.send("PUT", path, contentType, read);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(ApiClient.tree(answer).get("solution").asString())
        .isEqualTo(TRICKY.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"problem_uuid\":\"%s\",\"score\":100.01}",
        "{\"problem_uuid\":\"%s\",\"score\":-1}",
        "{\"problem_uuid\":\"%s\",\"score\":1.001}",
        "{\"problem_uuid\":\"%s\"}",
        "{\"problem_uuid\":\"%s\",\"score\":1,\"points\":1}",
        "{\"problem_uuid\":\"%1$s\",\"score\":1},{\"problem_uuid\":\"%1$s\",\"score\":1}",
        "{\"problem_uuid\":\"%s\",\"score\":1},{\"problem_uuid\":\"999999999\",\"score\":1}",
        ""
      })
  void wrong_scores_are_refused_and_change_nothing(String scores) {
    screening.submit(taker);
    HttpResponse<String> answer = screening.verify(poster, scores.formatted(screening.puzzle));
    assertThat(code(answer)).as(answer.body()).isEqualTo("422 invalid_fields");
    assertThat(ApiClient.tree(answer).get("errors").get(0).get("field").asString())
        .startsWith("scores");
    assertThat(screening.seenBy(poster).get("status").asString()).isEqualTo("submitted");
  }

  @Test
  void all_that_is_missing_is_named() {
    screening.submit(taker);
    HttpResponse<String> answer = screening.verify(poster, score("999999999", "1"));
    JsonNode errors = ApiClient.tree(answer).get("errors");
    assertThat(errors).hasSize(2);
    assertThat(errors.get(0).get("code").asString()).isEqualTo("unknown_problem");
    assertThat(errors.get(1).get("code").asString()).isEqualTo("missing_score");
    assertThat(errors.get(1).get("message").asString()).contains(screening.puzzle);
  }

  @Test
  void submitting_takes_nothing() {
    assertThat(code(taker.json("POST", screening.path + "/submit", "{\"solution\":\"x\"}")))
        .isEqualTo("422 invalid_fields");
    assertThat(taker.json("POST", screening.path + "/submit.xml", "").statusCode()).isEqualTo(200);
  }
}
