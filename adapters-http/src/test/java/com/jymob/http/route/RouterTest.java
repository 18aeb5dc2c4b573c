package com.jymob.http.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.jymob.application.port.StoresUnavailable;
import com.jymob.domain.InvalidValue;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  private static final String BROWSER = "text/html,application/xml;q=0.9,*/*;q=0.8";
  private static final List<Route> ROUTES =
      List.of(
          Route.api("GET", "/job_posts", call -> told("list " + call.format())),
          Route.api("POST", "/job_posts", call -> told("create " + call.format())),
          Route.api("GET", "/job_posts/{id}", call -> told(call.id() + " " + call.format())),
          Route.api("POST", "/tests/{id}/submit", call -> told("submit " + call.id())),
          Route.api("GET", "/tests/{id}", call -> told("test " + call.format())),
          Route.page("GET", "/tests/{id}", call -> told("page " + call.id())),
          Route.page("GET", "/", call -> told("home")),
          Route.passwordPage("POST", "/sign_in", call -> told("signed in")),
          Route.endpoint("GET", "/openapi.json", call -> told("openapi")),
          Route.endpoint("POST", "/oauth/token", call -> told("token")),
          Route.api("GET", "/bug", call -> fail(new IllegalStateException("secret detail"))),
          Route.api("GET", "/overflow", call -> fail(new StackOverflowError())),
          Route.api("GET", "/value", call -> fail(new InvalidValue("too_odd", "must be even"))),
          Route.api("GET", "/down", call -> fail(new StoresUnavailable(new Exception()))));

  private static final Router ONE_HOST = router("jymob.test", "jymob.test");
  private static final Router TWO_HOSTS = router("jymob.test", "api.jymob.test");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/job_posts | | list JSON",
        "/v1/job_posts | application/xml | list XML",
        "/v1/job_posts.json | application/xml | list JSON",
        "/v1/job_posts.xml | application/json | list XML",
        "/job_posts | | list JSON",
        "/job_posts | text/html, */* | list JSON",
        "/job_posts.xml | | list XML",
        "/v1/job_posts/12.xml | | 12 XML",
        "/v1/job_posts/12?id=13 | | 12 JSON",
        "/v1/job_posts/9007199254740991 | | 9007199254740991 JSON",
        "/tests/7 | | page 7",
        "/tests/7 | */* | page 7",
        "/tests/7 | " + BROWSER + " | page 7",
        "/tests/7 | application/json, text/html | test JSON",
        "/tests/7.xml | text/html | test XML",
        "/v1/tests/7 | " + BROWSER + " | test XML",
        "/ | application/json | home",
        "/openapi.json | | openapi",
      })
  void on_one_host_a_path_leads_to(String target, String accept, String expected) {
    assertThat(body(ONE_HOST, get("jymob.test", target, accept))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "api.jymob.test, /v1/job_posts, list JSON",
    "api.jymob.test, /job_posts, list JSON",
    "api.jymob.test, /tests/7, test JSON",
    "api.jymob.test, /openapi.json, openapi",
    "jymob.test, /tests/7, page 7",
    "jymob.test, /openapi.json, openapi",
    "127.0.0.1, /tests/7, page 7",
  })
  void on_two_hosts_a_path_leads_to(String host, String target, String expected) {
    assertThat(body(TWO_HOSTS, get(host, target, null))).isEqualTo(expected);
  }

  @Test
  void the_site_has_no_api_and_the_api_no_pages() {
    assertThat(answer(TWO_HOSTS, get("jymob.test", "/v1/job_posts", null)).status()).isEqualTo(404);
    assertThat(answer(TWO_HOSTS, get("api.jymob.test", "/", null)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/nothing",
        "/v1",
        "/v1/",
        "/v1/v1/job_posts",
        "/v1/job_posts/",
        "/v1//job_posts",
        "/v1/job_posts.json.xml",
        "/v1/job_posts/0",
        "/v1/job_posts/012",
        "/v1/job_posts/-1",
        "/v1/job_posts/abc",
        "/v1/job_posts/{id}",
        "/v1/job_posts/9007199254740992",
        "/v1/job_posts/123456789012345678901234567890",
        "/v1/tests/1/2/submit",
        "/v1/job_posts;x=1",
        "/v1/%2e%2e/v1/job_posts",
        "/v1/JOB_POSTS"
      })
  void an_unknown_path_is_not_found(String target) {
    assertThat(answer(ONE_HOST, get("jymob.test", target, "application/json")))
        .satisfies(answer -> assertThat(answer.status()).isEqualTo(404))
        .satisfies(answer -> assertThat(text(answer)).contains("not_found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/job_posts/%00", "/v1/%ef%bf%bd", "/v1/%ff", "/v1/%"})
  void a_path_that_is_no_text_is_refused(String target) {
    assertThat(answer(ONE_HOST, get("jymob.test", target, null)).status()).isEqualTo(400);
  }

  @Test
  void a_wrong_method_is_told_the_right_ones() {
    Response answer = answer(ONE_HOST, request("DELETE", "jymob.test", "/v1/job_posts", null));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers().first("Allow")).contains("GET, POST, HEAD, OPTIONS");
    assertThat(text(answer)).contains("\"code\":\"method_not_allowed\"", "\"request_id\":\"r1\"");
  }

  @ParameterizedTest
  @CsvSource({"TRACE, 405", "CONNECT, 405", "PATCH, 405", "get, 501", "JUNK, 501"})
  void other_methods_are_refused(String method, int status) {
    assertThat(answer(ONE_HOST, request(method, "jymob.test", "/v1/job_posts", null)).status())
        .isEqualTo(status);
  }

  @Test
  void options_and_head_are_answered_for_every_path() {
    Response options = answer(ONE_HOST, request("OPTIONS", "jymob.test", "/oauth/token", null));

    assertThat(options.status()).isEqualTo(204);
    assertThat(options.headers().first("Allow")).contains("POST, OPTIONS");
    assertThat(answer(ONE_HOST, request("HEAD", "jymob.test", "/", null)).status()).isEqualTo(200);
  }

  @Test
  void an_impossible_format_is_not_acceptable() {
    Response answer = answer(ONE_HOST, get("jymob.test", "/v1/job_posts", "image/png"));

    assertThat(answer.status()).isEqualTo(406);
    assertThat(text(answer)).contains("\"code\":\"not_acceptable\"");
  }

  @Test
  void an_error_comes_in_the_format_that_was_asked_for() {
    assertThat(text(answer(ONE_HOST, get("jymob.test", "/v1/nothing.xml", null))))
        .contains("<problem xmlns=\"urn:ietf:rfc:7807\">");
    assertThat(text(answer(ONE_HOST, get("jymob.test", "/nothing", BROWSER))))
        .isEqualTo("page: not_found");
    assertThat(text(answer(ONE_HOST, get("jymob.test", "/oauth/token", BROWSER))))
        .contains("\"code\":\"method_not_allowed\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/bug", "/v1/overflow"})
  void what_nobody_planned_is_told_without_detail(String target) {
    Response answer = answer(ONE_HOST, get("jymob.test", target, null));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(text(answer))
        .contains("\"code\":\"internal_error\"", "\"request_id\":\"r1\"")
        .doesNotContain("secret", "Exception", "Overflow");
  }

  @Test
  void unreachable_stores_are_worth_another_try() {
    Response answer = answer(ONE_HOST, get("jymob.test", "/v1/down", null));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headers().first("Retry-After")).contains("2");
  }

  @Test
  void an_invalid_value_is_unprocessable() {
    Response answer = answer(ONE_HOST, get("jymob.test", "/v1/value", null));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(text(answer)).contains("\"code\":\"too_odd\"");
  }

  @Test
  void passwords_have_their_own_lane() {
    assertThat(ONE_HOST.match(request("POST", "jymob.test", "/sign_in", null)).lane())
        .isEqualTo(Lane.PASSWORDS);
    assertThat(ONE_HOST.match(get("jymob.test", "/", null)).lane()).isEqualTo(Lane.API);
  }

  @Test
  void two_routes_for_the_same_are_a_mistake() {
    var twice =
        List.of(
            Route.page("GET", "/", call -> told("a")), Route.page("GET", "/", call -> told("b")));
    var sites = new Sites(URI.create("https://jymob.test"), "jymob.test", "jymob.test");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Router(twice, sites, (request, error) -> told("")))
        .withMessageContaining("GET /");
  }

  private static Router router(String siteHost, String apiHost) {
    var sites = new Sites(URI.create("https://jymob.test"), siteHost, apiHost);
    return new Router(
        ROUTES, sites, (request, error) -> Response.html(error.status(), "page: " + error.code()));
  }

  private static Response told(String text) {
    return Response.html(200, text);
  }

  private static Response fail(RuntimeException failure) {
    throw failure;
  }

  private static Response fail(Error failure) {
    throw failure;
  }

  private static Request get(String host, String target, String accept) {
    return request("GET", host, target, accept);
  }

  private static Request request(String method, String host, String target, String accept) {
    Headers headers = accept == null ? Headers.NONE : Headers.NONE.with("Accept", accept);
    var connection = new Connection(host, InetAddress.getLoopbackAddress(), true);
    return new Request("r1", method, target, headers, connection);
  }

  private static Response answer(Router router, Request request) {
    return router.match(request).answer(request);
  }

  private static String body(Router router, Request request) {
    Response answer = answer(router, request);
    assertThat(answer.status()).isEqualTo(200);
    return text(answer);
  }

  private static String text(Response answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
