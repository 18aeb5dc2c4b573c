package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What nobody should send, sent: always a 4xx with a stable code, never a stack trace. */
class BadInputTest {
  private static final String JSON = "application/json";
  private static final String XML = "application/xml";

  private final ApiClient ada = TestedSite.somebody();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json                  | {                          | 400 | malformed_json
          application/json                  | {"title": "t"} x           | 400 | malformed_json
          application/json                  | {"title": 1, "title": 2}   | 400 | malformed_json
          application/json                  | []                         | 400 | malformed_json
          application/json                  | {"title": NaN}             | 400 | malformed_json
          application/xml                   | <job_post>                 | 400 | malformed_xml
          application/xml                   | <other/>                   | 400 | wrong_root
          application/xml                   | <!DOCTYPE a><job_post/>    | 400 | malformed_xml
          application/x-www-form-urlencoded | title=%                    | 400 | malformed_parameters
          application/x-www-form-urlencoded | title=%FF                  | 400 | malformed_parameters
          application/x-www-form-urlencoded | title=a&title=b            | 400 | repeated_field
          text/plain                        | title                      | 415 | unsupported_media_type
          """)
  void what_cannot_be_read_is_refused(String contentType, String body, int status, String code) {
    refused(ada.send("POST", "/v1/job_posts", contentType, body), status, code);
  }

  @Test
  void an_xml_bomb_is_refused() {
    String bomb =
        "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
            + "<job_post><title>&b;</title></job_post>";
    refused(ada.send("POST", "/v1/job_posts", XML, bomb), 400, "malformed_xml");
  }

  @Test
  void ten_megabytes_are_refused() {
    byte[] body = new byte[10_000_000];
    refused(ada.send("POST", "/v1/job_posts", JSON, body), 413, "body_too_large");
  }

  @Test
  void nesting_of_a_hundred_levels_is_refused() {
    refused(
        ada.json("POST", "/v1/job_posts", "{\"a\":".repeat(100) + "1" + "}".repeat(100)),
        400,
        "malformed_json");
    refused(
        ada.send(
            "POST",
            "/v1/job_posts",
            XML,
            "<job_post>" + "<a>".repeat(100) + "</a>".repeat(100) + "</job_post>"),
        400,
        "malformed_xml");
  }

  @Test
  void bad_utf_8_is_refused() {
    byte[] bad = "{\"title\": \"?\"}".getBytes(StandardCharsets.ISO_8859_1);
    bad[11] = (byte) 0xFF;
    refused(ada.send("POST", "/v1/job_posts", JSON, bad), 400, "malformed_json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/job_posts/999999999999999999999999999999",
        "/v1/job_posts/9007199254740992",
        "/v1/job_posts/-1",
        "/v1/job_posts/1x",
        "/v1/job_posts/1;a=b",
        "/v1/job_posts/1%2f2",
        "/v1/job_posts/%2e%2e",
        "/v2/job_posts",
        "/v1/",
        "/v1/nothing"
      })
  void a_strange_path_leads_nowhere(String path) {
    assertThat(ada.get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/job_posts/%00", "/v1/job_posts/%FF", "/v1/job_posts?a=%00"})
  void a_broken_url_is_a_400(String path) {
    assertThat(ada.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void every_wrong_field_is_named_at_once() {
    HttpResponse<String> answer =
        ada.json(
            "POST",
            "/v1/job_posts",
            """
            {"title": "a\\u0000b", "description": 5, "company": "\\ud800", "location": "\\u0007",
             "remote": "often", "employment_type": 1, "skills": ["ok", ""],
             "salary": {"min": 2, "max": 1.999, "currency": "Taler", "period": "era", "tip": 1},
             "status": "closed", "closes_at": "soon", "test_minutes": 0, "tilte": "typo",
             "problem_uuids": ["017"]}
            """);

    refused(answer, 422, "invalid_fields");
    assertThat(codes(answer))
        .containsExactlyInAnyOrder(
            "title invalid_character",
            "description wrong_type",
            "company invalid_character",
            "location invalid_character",
            "remote unknown_word",
            "employment_type wrong_type",
            "skills blank",
            "salary.max too_precise",
            "salary.currency unknown_currency",
            "salary.period unknown_word",
            "salary.tip unknown_field",
            "status unknown_word",
            "closes_at not_a_time",
            "test_minutes out_of_range",
            "tilte unknown_field",
            "problem_uuids invalid_uuid");
  }

  @Test
  void what_is_missing_is_named() {
    HttpResponse<String> answer = ada.json("POST", "/v1/job_posts", "{}");

    assertThat(codes(answer))
        .containsExactly("title required", "description required", "company required");
  }

  @Test
  void too_much_is_refused() {
    String skills = "\"s\",".repeat(20) + "\"s\"";
    HttpResponse<String> answer =
        ada.json(
            "POST",
            "/v1/job_posts",
            "{\"title\":\"%s\",\"description\":\"%s\",\"company\":\"c\",\"skills\":[%s]}"
                .formatted("🌻".repeat(201), "d".repeat(20_001), skills));

    assertThat(codes(answer))
        .containsExactly("title too_long", "description too_long", "skills too_many");
  }

  @Test
  void a_number_of_a_million_digits_costs_nothing() {
    String digits = "9".repeat(1_000_000);
    HttpResponse<String> byForm =
        ada.send(
            "POST", "/v1/job_posts", "application/x-www-form-urlencoded", "salary[min]=" + digits);

    assertThat(byForm.statusCode()).isEqualTo(422);
    assertThat(ada.json("POST", "/v1/job_posts", "{\"test_minutes\":" + digits + "}").statusCode())
        .isBetween(400, 422);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/job_posts/1", "POST, /v1/job_posts", "PUT, /v1/job_posts/1",
    "DELETE, /v1/job_posts/1", "GET, /v1/users/me", "GET, /v1/users/1"
  })
  void a_parameter_that_nobody_knows_is_refused_everywhere(String method, String path) {
    refused(ada.json(method, path + "?titel=x", "{}"), 400, "invalid_fields");
  }

  @Test
  void a_refused_post_leaves_no_trace() {
    long me = ApiClient.tree(ada.get("/v1/users/me")).get("id").asLong();
    ada.json("POST", "/v1/job_posts", "{\"title\":\"t\"}");

    assertThat(ApiClient.tree(ada.get("/v1/job_posts?mine=true&user_id=" + me))).isEmpty();
  }

  @Test
  void a_wrong_method_is_told_which_ones_are_right() {
    HttpResponse<String> answer = ada.json("PATCH", "/v1/job_posts/1", "{}");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow"))
        .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "PUT", "DELETE", "OPTIONS"));
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode error = ApiClient.tree(answer);
    assertThat(error.get("code").asString()).isEqualTo(code);
    assertThat(error.get("status").asInt()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\\tat ");
  }

  private static List<String> codes(HttpResponse<String> answer) {
    return StreamSupport.stream(ApiClient.tree(answer).get("errors").spliterator(), false)
        .map(error -> error.get("field").asString() + " " + error.get("code").asString())
        .toList();
  }
}
