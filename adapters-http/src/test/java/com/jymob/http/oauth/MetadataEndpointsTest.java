package com.jymob.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.http.Routes;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.Router;
import com.jymob.http.route.Sites;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata of a site whose API has a host of its own. */
class MetadataEndpointsTest {
  private static final Sites SITES =
      new Sites(URI.create("https://jymob.test:8443"), "jymob.test", "api.jymob.test");

  private final Router router =
      new Router(
          Routes.metadata(new MetadataEndpoints(SITES)),
          SITES,
          (request, error) -> DocumentWriter.error(Format.JSON, error));

  @ParameterizedTest
  @ValueSource(strings = {"jymob.test", "api.jymob.test"})
  void r60_the_resource_is_the_api_whichever_host_is_asked(String host) {
    assertThat(body(host, "/.well-known/oauth-protected-resource"))
        .contains("\"resource\":\"https://api.jymob.test:8443\"")
        .contains("\"authorization_servers\":[\"https://jymob.test:8443\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jymob.test", "api.jymob.test"})
  void r61_the_issuer_is_the_website_whichever_host_is_asked(String host) {
    assertThat(body(host, "/.well-known/oauth-authorization-server"))
        .contains("\"issuer\":\"https://jymob.test:8443\"")
        .contains("\"token_endpoint\":\"https://jymob.test:8443/oauth/access_token\"");
  }

  private String body(String host, String path) {
    Connection connection = new Connection(host, InetAddress.getLoopbackAddress(), true);
    Request request = new Request("id", "GET", path, Headers.NONE, connection);
    Response answer = router.match(request).answer(request);
    assertThat(answer.status()).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
