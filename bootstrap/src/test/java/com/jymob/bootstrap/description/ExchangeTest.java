package com.jymob.bootstrap.description;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs from the document fails the test that it happens in. */
class ExchangeTest {
  private static final String USER =
      "{\"id\": 1, \"name\": \"Ada\", \"roles\": [\"job_seeker\"]%s}";

  private HttpServer server;

  /** What the server answers. */
  private int status = 200;

  private String contentType = "application/json";
  private String body = USER.formatted("");
  private String requestId = "id";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", contentType);
          if (status == 200) {
            exchange.getResponseHeaders().set("ETag", "\"tag\"");
          }
          if (!requestId.isEmpty()) {
            exchange.getResponseHeaders().set("X-Request-Id", requestId);
          }
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void what_is_as_described_passes() {
    check("GET", "/v1/users/1", "");
    check("GET", "/users/1.json", "");
  }

  @Test
  void a_member_that_is_not_described_fails() {
    body = USER.formatted(", \"password\": \"x\"");

    fails("GET", "/v1/users/1", "", "password");
  }

  @Test
  void a_member_that_is_missing_fails() {
    body = "{\"id\": 1}";

    fails("GET", "/v1/users/1", "", "name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <user><id>1</id><name>Ada</name><roles/><password/></user>                            | password
          <user><id>one</id><name>Ada</name><roles/></user>                                     | /id
          <user><id>1</id><name>Ada</name><roles><roles>job_seeker</roles></roles></user>       | instead of role
          <users><id>1</id><name>Ada</name><roles/></users>                                     | instead of user
          """)
  void xml_of_another_shape_fails(String xml, String complaint) {
    contentType = "application/xml";
    body = "<user><id>1</id><name>Ada</name><roles><role>job_seeker</role></roles></user>";
    check("GET", "/v1/users/1.xml", "");

    body = xml;
    fails("GET", "/v1/users/1.xml", "", complaint);
  }

  @Test
  void a_status_a_media_type_and_a_header_that_are_not_described_fail() {
    status = 418;
    fails("GET", "/v1/users/1", "", "no such status");
    status = 200;
    contentType = "text/plain";
    fails("GET", "/v1/users/1", "", "no such answer");
    contentType = "application/json";
    requestId = "";
    fails("GET", "/v1/users/1", "", "X-Request-Id is missing");
  }

  @Test
  void a_path_that_is_not_described_fails() {
    fails("GET", "/v1/people", "", "no such operation");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/users/1?titel=x, '', no parameter titel",
    "GET, /v1/job_posts?per_page=1000, '', per_page",
    "POST, /v1/job_posts, '{\"title\": 1}', /title",
    "POST, /v1/job_posts, '', a body is missing"
  })
  void a_request_that_is_answered_well_has_to_be_as_described(
      String method, String path, String sent, String complaint) {
    fails(method, path, sent, complaint);
  }

  @Test
  void a_request_that_is_refused_may_be_wrong_on_purpose() {
    status = 422;
    contentType = "application/problem+json";
    body =
        "{\"type\": \"tag:x\", \"title\": \"x\", \"status\": 422, \"detail\": \"x\", \"code\": \"x\","
            + " \"request_id\": \"x\"}";

    check("POST", "/v1/job_posts", "{\"title\": 1}");
    body = body.replace("\"code\"", "\"kode\"");
    fails("POST", "/v1/job_posts", "{\"title\": 1}", "kode");
  }

  private void fails(String method, String path, String sent, String complaint) {
    assertThatThrownBy(() -> check(method, path, sent))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(complaint);
  }

  private void check(String method, String path, String sent) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(sent))
            .build();
    Exchange.check(request, answer(request));
  }

  private static HttpResponse<String> answer(HttpRequest request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
