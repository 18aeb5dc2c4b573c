package com.jymob.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginTest {
  private static final String ALLOWED_ORIGIN = "Access-Control-Allow-Origin";
  private static final Headers ORIGIN = Headers.NONE.with("Origin", "https://app.example");
  private static final Headers PREFLIGHT = ORIGIN.with("Access-Control-Request-Method", "PUT");

  private static final List<Route> ROUTES =
      List.of(
          Route.api("GET", "/posts", call -> Response.html(200, "posts")),
          Route.api("PUT", "/posts", call -> Response.html(200, "posts")),
          Route.page("GET", "/posts", call -> Response.html(200, "page")),
          Route.api("GET", "/refused", call -> refuse()),
          Route.endpoint("POST", "/oauth/token", call -> Response.html(200, "token")),
          Route.page("GET", "/oauth/authorize", call -> Response.html(200, "consent")),
          Route.page("GET", "/bug", call -> refuse()));

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/posts, 200",
    "GET, /posts.json, 200",
    "POST, /oauth/token, 200",
    "OPTIONS, /oauth/token, 204",
    "GET, /v1/refused, 401",
    "GET, /v1/nothing, 404",
    "GET, /v1/%, 400",
    "DELETE, /v1/posts, 405",
    "GET, /oauth/token, 405",
    "JUNK, /v1/posts, 501",
  })
  void any_site_may_read_what_a_program_is_answered(String method, String target, int status) {
    Response answer = answer(method, target, ORIGIN);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers().all(ALLOWED_ORIGIN)).containsExactly("*");
    assertThat(answer.headers().first("Access-Control-Expose-Headers"))
        .contains(
            "Link, ETag, Location, WWW-Authenticate, RateLimit-Limit, RateLimit-Remaining,"
                + " RateLimit-Reset, Retry-After, Idempotency-Replayed, X-Request-Id");
    assertThat(answer.headers().first("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void any_site_may_read_that_no_format_was_acceptable() {
    Response answer = answer("GET", "/v1/posts", ORIGIN.with("Accept", "image/png"));

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.headers().first(ALLOWED_ORIGIN)).contains("*");
  }

  @Test
  void any_site_may_read_why_a_request_did_not_get_as_far_as_its_handler() {
    Request request = request("PUT", "/v1/posts", ORIGIN);
    Response answer =
        router().match(request).refuse(request, new Refused(413, "body_too_large", "Too large."));

    assertThat(answer.headers().first(ALLOWED_ORIGIN)).contains("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oauth/authorize", "/posts", "/bug", "/nothing", "/%"})
  void no_site_may_read_a_page(String target) {
    for (String method : List.of("GET", "POST", "OPTIONS", "JUNK")) {
      assertThat(crossOrigin(answer(method, target, ORIGIN))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oauth/authorize", "/bug", "/nothing"})
  void a_preflight_permits_nothing_at_a_page(String target) {
    assertThat(crossOrigin(answer("OPTIONS", target, PREFLIGHT))).isEmpty();
  }

  @Test
  void accepting_documents_makes_no_page_readable() {
    Headers headers = ORIGIN.with("Accept", "application/json");

    assertThat(crossOrigin(answer("GET", "/oauth/authorize", headers))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/posts | GET, PUT, HEAD, OPTIONS",
        "/posts.xml | GET, PUT, HEAD, OPTIONS",
        "/posts | GET, PUT, HEAD, OPTIONS",
        "/oauth/token | POST, OPTIONS",
      })
  void a_preflight_is_told_what_may_be_sent(String target, String methods) {
    Response answer = answer("OPTIONS", target, PREFLIGHT);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.headers().first(ALLOWED_ORIGIN)).contains("*");
    assertThat(answer.headers().first("Access-Control-Allow-Methods")).contains(methods);
    assertThat(answer.headers().first("Access-Control-Allow-Headers"))
        .contains("Authorization, Content-Type, Accept, If-Match, If-None-Match, Idempotency-Key");
    assertThat(answer.headers().first("Access-Control-Max-Age")).contains("86400");
  }

  @Test
  void options_that_are_no_preflight_are_told_the_methods_only() {
    Headers noOrigin = Headers.NONE.with("Access-Control-Request-Method", "PUT");

    for (Headers headers : List.of(Headers.NONE, ORIGIN, noOrigin)) {
      Response answer = answer("OPTIONS", "/v1/posts", headers);

      assertThat(answer.headers().first("Allow")).contains("GET, PUT, HEAD, OPTIONS");
      assertThat(answer.headers().first("Access-Control-Allow-Methods")).isEmpty();
    }
  }

  private static Response refuse() {
    throw new Refused(401, "missing_token", "Send an access token.");
  }

  private static List<String> crossOrigin(Response answer) {
    return answer.headers().lines().stream()
        .map(header -> header.name())
        .filter(name -> name.startsWith("Access-Control-"))
        .toList();
  }

  private static Response answer(String method, String target, Headers headers) {
    Request request = request(method, target, headers);
    return router().match(request).answer(request);
  }

  private static Request request(String method, String target, Headers headers) {
    var connection = new Connection("jymob.test", InetAddress.getLoopbackAddress(), true);
    return new Request("r1", method, target, headers, connection);
  }

  private static Router router() {
    var sites = new Sites(URI.create("https://jymob.test"), "jymob.test", "jymob.test");
    return new Router(
        ROUTES, sites, (request, error) -> Response.html(error.status(), "page: " + error.code()));
  }
}
