package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an app sees that runs on a page of another site. */
class CrossOriginTest {
  private static final String ALLOWED_ORIGIN = "Access-Control-Allow-Origin";

  private final Browser browser = TestedSite.browser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/users/me",
        "/users/me",
        "/job_posts.xml",
        "/oauth/access_token",
        "/oauth/token",
        "/oauth/revoke",
        "/oauth/introspect",
        "/.well-known/oauth-authorization-server",
        "/.well-known/oauth-protected-resource"
      })
  void it_reaches_what_is_for_programs_without_a_token_beforehand(String path) {
    HttpResponse<String> permitted =
        browser.send(
            from(path)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertThat(permitted.statusCode()).isEqualTo(204);
    assertThat(permitted.headers().firstValue(ALLOWED_ORIGIN)).contains("*");
    assertThat(permitted.headers().firstValue("Access-Control-Allow-Headers")).isPresent();
    assertThat(browser.send(from(path).GET()).headers().allValues(ALLOWED_ORIGIN))
        .containsExactly("*");
  }

  @Test
  void it_reads_why_it_was_refused() {
    HttpResponse<String> refused =
        browser.send(from("/oauth/token").POST(BodyPublishers.ofString("grant_type=x")));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue(ALLOWED_ORIGIN)).contains("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign_in", "/settings/oauth_client", "/oauth/authorize", "/none"})
  void r16_it_reads_no_page(String path) {
    assertThat(browser.send(from(path).GET()).headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control-"));
    assertThat(
            browser
                .send(
                    from(path)
                        .header("Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody()))
                .headers()
                .map()
                .keySet())
        .noneMatch(name -> name.startsWith("access-control-"));
  }

  private HttpRequest.Builder from(String path) {
    return browser.request(path).header("Origin", "https://app.example");
  }
}
