package com.jymob.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.Route;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainHttpTest {
  private static final List<Route> ROUTES =
      List.of(Route.page("GET", "/", call -> Response.html(200, told(call.request()))));

  @TempDir private static Path folder;
  private static TestServer server;
  private static TestServer proxied;

  @BeforeAll
  static void start() {
    server = new TestServer(folder, ROUTES);
    proxied =
        new TestServer(
            folder,
            ROUTES,
            Limits.STANDARD,
            new TrustedProxies(
                List.of(AddressRange.parse("127.0.0.0/8"), AddressRange.parse("10.0.0.1"))));
  }

  @AfterAll
  static void stop() {
    server.close();
    proxied.close();
  }

  private static String told(Request request) {
    return request.connection().client().getHostAddress() + " " + request.connection().secure();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /a%20b?c=d, 301, https://jymob.test:8443/a%20b?c=d",
    "HEAD, /, 301, https://jymob.test:8443/",
    "POST, /v1/notes, 308, https://jymob.test:8443/v1/notes",
    "GET, //evil.test/, 301, https://jymob.test:8443//evil.test/",
    "GET, http://evil.test/a?b, 301, https://jymob.test:8443/a?b",
    "OPTIONS, *, 308, https://jymob.test:8443/",
  })
  void whoever_comes_without_tls_is_sent_to_the_public_url(
      String method, String target, int status, String location) {
    assertThat(server.plain(head(method, target, "")))
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("\r\nLocation: " + location + "\r\n", "\r\nCache-Control: no-store\r\n")
        .doesNotContain("evil.test\r", "Strict-Transport-Security")
        .endsWith("\r\n\r\n");
  }

  @Test
  void nobody_can_claim_to_be_a_proxy() {
    assertThat(server.plain(head("GET", "/", "X-Forwarded-Proto: https\r\n")))
        .startsWith("HTTP/1.1 301 ");
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "'6.6.6.6, 192.0.2.1', 192.0.2.1",
    "'192.0.2.1, 10.0.0.1', 192.0.2.1",
    "'192.0.2.1, nonsense, 10.0.0.1', 10.0.0.1",
    "2001:db8::1, 2001:db8:0:0:0:0:0:1",
    "example.org, 127.0.0.1",
    "'', 127.0.0.1",
  })
  void a_trusted_proxy_tells_the_client(String forwarded, String client) {
    String headers = "X-Forwarded-Proto: https\r\nX-Forwarded-For: " + forwarded + "\r\n";

    assertThat(proxied.plain(head("GET", "/", headers)))
        .startsWith("HTTP/1.1 200 ")
        .contains("Strict-Transport-Security")
        .endsWith(client + " true");
  }

  @ParameterizedTest
  @CsvSource({"X-Forwarded-Proto: http", "X-Other: 1", "'X-Forwarded-Proto: https, http'"})
  void what_a_trusted_proxy_received_without_tls_is_redirected(String header) {
    assertThat(proxied.plain(head("GET", "/", header + "\r\n"))).startsWith("HTTP/1.1 301 ");
  }

  private static String head(String method, String target, String headers) {
    return method
        + " "
        + target
        + " HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n"
        + headers
        + "\r\n";
  }
}
