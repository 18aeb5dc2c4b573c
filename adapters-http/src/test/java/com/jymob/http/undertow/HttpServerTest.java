package com.jymob.http.undertow;

import static com.jymob.http.field.ValueReader.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;
import com.jymob.http.route.Route;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpServerTest {
  private static final List<Route> ROUTES =
      List.of(
          Route.api("POST", "/notes", HttpServerTest::create),
          Route.api("GET", "/notes", call -> echo(call.request())),
          Route.api("GET", "/notes/{id}", call -> echo(call.request())),
          Route.page("GET", "/", call -> Response.html(200, "home")),
          Route.page("GET", "/away", call -> Response.redirect(303, "https://example.org/é")));

  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(folder, ROUTES);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Response create(ApiCall call) {
    var fields = call.fields("note");
    var text = fields.required("text", text(sent -> sent), null);
    fields.finish();
    return Response.of(201, "text/plain; charset=utf-8", text.value().getBytes(UTF_8));
  }

  private static Response echo(Request request) {
    return Response.html(
        200, request.method() + " " + request.path() + " " + request.query().all("a"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void a_request_is_answered_over_every_version_of_http(Version version) {
    HttpResponse<String> answer = server.send(server.request("/v1/notes/7?a=%20b"), version);

    assertThat(answer.version()).isEqualTo(version);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("GET /v1/notes/7 [ b]");
    assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(16);
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void a_body_is_read(Version version) {
    String body = "{\"text\":\"" + "é".repeat(100_000) + "\"}";
    var request = server.request("/v1/notes").header("Content-Type", "application/json");

    assertThat(server.send(request.POST(BodyPublishers.ofString(body)), version).body())
        .isEqualTo("é".repeat(100_000));
    assertThat(server.send(request.POST(chunked(body.getBytes(UTF_8))), version).body())
        .isEqualTo("é".repeat(100_000));
    assertThat(server.send(request.expectContinue(true), version).body())
        .isEqualTo("é".repeat(100_000));
  }

  private static BodyPublisher chunked(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void a_body_of_10_megabytes_is_refused(Version version) {
    byte[] body = new byte[10_000_000];
    var request = server.request("/v1/notes.json").header("Content-Type", "application/json");

    for (var publisher : List.of(BodyPublishers.ofByteArray(body), chunked(body))) {
      HttpResponse<String> answer = server.send(request.POST(publisher), version);

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"code\":\"body_too_large\"");
    }
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void head_is_get_without_the_body(Version version) {
    HttpResponse<String> answer =
        server.send(server.request("/").method("HEAD", BodyPublishers.noBody()), version);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Length")).contains("4");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void a_location_is_ascii() {
    assertThat(server.raw("GET /away HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .contains("Location: https://example.org/%C3%A9\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"text\":1}",
        "{\"text\":\"a\",\"more\":1}",
        "{\"text\":\"\u00ff\"}",
        "{\"text\":1e1000000000}",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{"
            + "\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{"
            + "\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{",
        "{\"\\ud800\":1}",
        "{\"\\u0000\":1}"
      })
  void a_bad_body_gets_an_error_document_in_both_formats(String body) {
    assertProblem(postJson("/v1/notes.json", body), "application/problem+json", "\"code\":\"");
    assertProblem(postJson("/v1/notes.xml", body), "application/problem+xml", "<code>");
  }

  private static String postJson(String path, String body) {
    return server.raw(
        "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(path, body.length(), body));
  }

  private static void assertProblem(String answer, String contentType, String code) {
    assertThat(answer)
        .matches("(?s)HTTP/1.1 4\\d\\d .*")
        .contains("Content-Type: " + contentType, code, "X-Request-Id: ")
        .doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/notes/123456789012345678901234567890",
        "GET /v1/notes/%00",
        "GET /v1/notes/%ff",
        "GET /v1/notes/%2e%2e/%2e%2e",
        "GET /v1/notes;a=b",
        "GET /v1/notes?a=%00",
        "GET /v1/notes?a=%ff",
        "GET /v1/notes?a=\u00e9",
        "GET /v1/notes/\u001b",
        "DELETE /v1/notes",
        "TRACE /v1/notes",
        "POST /v1/notes"
      })
  void a_bad_head_gets_an_error_document(String line) {
    assertProblem(
        server.raw(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        "application/problem+json",
        "\"code\":\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/notes?a=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /v1/notes HTTP/1.1\r\n\r\n",
        "GET /v1/notes HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        "GET /v1/notes HTTP/1.1\r\nHost : x\r\n\r\n",
        "GET /v1/notes HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
        "CONNECT x:1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
        "POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}",
        "POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
        "POST /v1/notes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
        "POST /v1/notes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n\r\n",
        "GET /v1/notes HTTP/1.1\r\nHost: x\r\nExpect: nonsense\r\n\r\n",
      })
  void what_is_no_proper_http_gets_one_4xx_answer(String request) {
    assertThat(server.raw(request))
        .matches("(?s)HTTP/1.1 4\\d\\d .*")
        .doesNotContain("Exception", "\tat ")
        .satisfies(answer -> assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/notes HTTP/1.0\r\n\r\n",
        "GET /v1/notes HTTP/1.1\r\nHost: [::1]:8443\r\nConnection: close\r\n\r\n",
        "GET https://evil.test/v1/notes HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n",
        "GET /v1/notes HTTP/1.1\r\nHost: \u00e9\u0661.test\r\nConnection: close\r\n\r\n",
        "GET /v1/notes HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n"
      })
  void an_odd_host_is_served_or_refused_but_never_fails(String request) {
    assertThat(server.raw(request)).matches("(?s)HTTP/1.[01] (200|400) .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xchunked", "gzip, chunked", "chunked, identity", "chunked;q=1"})
  void a_body_whose_end_others_may_see_elsewhere_is_refused(String coding) {
    assertThat(
            server.raw(
                "POST /v1/notes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                    + coding
                    + "\r\n\r\n0\r\n\r\nGET /v1/notes HTTP/1.1\r\nHost: x\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("unknown_transfer_encoding")
        .satisfies(answer -> assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2));
  }

  @Test
  void what_browsers_do_not_encode_in_a_query_is_read() {
    assertThat(
            server.raw("GET /v1/notes?a={b|c}^` HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .contains("[{b|c}^`]");
  }

  @Test
  void junk_for_a_method_is_not_implemented() {
    assertThat(server.raw("JUNK / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 501 ");
  }

  @Test
  void many_parameters_are_refused_with_an_error_document() {
    String target = "/v1/notes?" + "a&".repeat(20_000);

    assertProblem(
        server.raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        "application/problem+json",
        "too_many_parameters");
  }

  @Test
  void a_head_of_64_kilobytes_is_read_and_one_of_128_is_not() {
    String start = "GET /v1/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Long: ";

    assertThat(server.raw(start + "x".repeat(65_000) + "\r\n\r\n")).startsWith("HTTP/1.1 200 ");
    assertThat(server.raw(start + "x".repeat(132_000))).startsWith("HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void a_target_of_64_kilobytes_is_read_over_every_version_of_http(Version version) {
    HttpResponse<String> answer =
        server.send(server.request("/v1/notes?b=" + "x".repeat(65_000)), version);

    assertThat(answer.version()).isEqualTo(version);
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void http_2_is_not_offered_without_tls() {
    assertThat(
            server.plain(
                "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                    + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"
                    + "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 301 ")
        .doesNotContain("101 ");
    assertThat(server.plain("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void requests_one_after_the_other_share_a_connection() {
    String get = "GET /v1/notes?a=%d HTTP/1.1\r\nHost: x\r\n%s\r\n";

    assertThat(server.raw(get.formatted(1, "") + get.formatted(2, "Connection: close\r\n")))
        .containsSubsequence("GET /v1/notes [1]", "GET /v1/notes [2]");
  }
}
