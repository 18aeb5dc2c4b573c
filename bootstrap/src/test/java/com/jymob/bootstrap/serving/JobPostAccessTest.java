package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets what from the API, and how a refusal reads. */
class JobPostAccessTest {
  private static final String POST =
      "{\"title\":\"t\",\"description\":\"d\",\"company\":\"c\",\"status\":\"%s\"}";

  private final ApiClient poster = TestedSite.somebody();
  private final ApiClient stranger = TestedSite.somebody();

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/job_posts",
    "POST, /v1/job_posts",
    "GET, /v1/job_posts/1",
    "PUT, /v1/job_posts/1",
    "DELETE, /v1/job_posts/1",
    "GET, /v1/users/me",
    "GET, /v1/users/1"
  })
  void r56_without_a_token_nothing_is_answered(String method, String path) {
    Browser program = TestedSite.browser();

    HttpResponse<String> answer =
        program.send(program.request(path).method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer realm=\"JyMob\"")
        .doesNotContain("error=");
    assertThat(answer.body()).contains("missing_token");
  }

  @Test
  void r57_a_bad_token_is_told() {
    HttpResponse<String> answer =
        new ApiClient(TestedSite.browser(), poster.token() + "x").get("/v1/job_posts.xml");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer realm=\"JyMob\", error=\"invalid_token\"");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+xml");
  }

  @Test
  void r55_a_token_comes_by_header_query_or_form_and_only_once() {
    Browser program = TestedSite.browser();
    String parameter = "access_token=" + poster.token();

    assertThat(program.get("/v1/users/me?" + parameter).statusCode()).isEqualTo(200);
    assertThat(poster.get("/v1/users/me?" + parameter).statusCode()).isEqualTo(400);
    assertThat(program.get("/v1/users/me?" + parameter + "&" + parameter).statusCode())
        .isEqualTo(400);
    assertThat(
            program
                .send(
                    program
                        .request("/v1/job_posts")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                            BodyPublishers.ofString(
                                parameter + "&title=t&description=d&company=c")))
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void a_session_cookie_never_authenticates_the_api() {
    assertThat(poster.browser().get("/v1/users/me.json").statusCode()).isEqualTo(401);
  }

  @Test
  void an_open_post_is_for_everybody_and_changed_by_its_poster_alone() {
    String path = path("open");

    assertThat(stranger.get(path).statusCode()).isEqualTo(200);
    assertThat(code(stranger.json("PUT", path, "{\"title\":\"mine\"}"))).isEqualTo("not_poster");
    assertThat(code(stranger.json("DELETE", path, ""))).isEqualTo("not_poster");
    assertThat(poster.json("PUT", path, "{\"title\":\"better\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void a_draft_and_a_closed_post_are_not_there_for_others() {
    String draft = path("draft");
    String closed = path("open");
    poster.json("PUT", closed, "{\"status\":\"closed\"}");

    for (String path : new String[] {draft, closed}) {
      assertThat(poster.get(path).statusCode()).isEqualTo(200);
      assertThat(stranger.get(path).statusCode()).isEqualTo(404);
      assertThat(stranger.json("PUT", path, "{\"title\":\"mine\"}").statusCode()).isEqualTo(404);
      assertThat(stranger.json("DELETE", path, "").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void the_count_of_applications_is_for_the_poster_alone() {
    String path = path("open");

    assertThat(ApiClient.tree(poster.get(path)).get("applications_count").asInt()).isZero();
    assertThat(ApiClient.tree(stranger.get(path)).get("applications_count").isNull()).isTrue();
  }

  @Test
  void a_wrong_step_of_the_status_is_a_conflict() {
    HttpResponse<String> answer = poster.json("PUT", path("draft"), "{\"status\":\"closed\"}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(code(answer)).isEqualTo("wrong_status");
  }

  @Test
  void a_deleted_post_is_gone() {
    String path = path("open");

    assertThat(poster.json("DELETE", path, "").statusCode()).isEqualTo(204);
    assertThat(poster.get(path).statusCode()).isEqualTo(404);
    assertThat(poster.json("DELETE", path, "").statusCode()).isEqualTo(404);
  }

  @Test
  void a_person_sees_all_of_themself_and_less_of_others() {
    var me = ApiClient.tree(poster.get("/v1/users/me"));
    var other = ApiClient.tree(stranger.get("/v1/users/" + me.get("id").asLong()));

    assertThat(me.propertyNames()).containsExactly("id", "name", "email", "roles", "created_at");
    assertThat(other.propertyNames()).containsExactly("id", "name", "roles");
    assertThat(stranger.get("/v1/users/0").statusCode()).isEqualTo(404);
  }

  @Test
  void r58_answers_for_a_token_are_kept_by_no_shared_cache() {
    HttpResponse<String> answer = poster.get("/v1/job_posts");

    assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
    assertThat(answer.headers().firstValue("Vary")).contains("Authorization, Accept");
  }

  @Test
  void r59_an_error_is_a_problem_document_of_the_format_that_was_asked_for() {
    HttpResponse<String> json = poster.get("/v1/job_posts/0.json");
    HttpResponse<String> xml = poster.get("/v1/job_posts/0.xml");

    assertThat(json.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(ApiClient.tree(json).get("status").asInt()).isEqualTo(json.statusCode());
    assertThat(ApiClient.tree(json).get("type").asString())
        .isEqualTo("tag:jymob.com,2026:error/not_found");
    assertThat(xml.headers().firstValue("Content-Type")).contains("application/problem+xml");
    assertThat(xml.body())
        .contains("<problem xmlns=\"urn:ietf:rfc:7807\">", "<status>404</status>");
  }

  private String path(String status) {
    return "/v1/job_posts/" + poster.posted(POST.formatted(status)).get("id").asLong();
  }

  private static String code(HttpResponse<String> answer) {
    return ApiClient.tree(answer).get("code").asString();
  }
}
