package com.jymob.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.fixture.UnavailableTransactions;
import com.jymob.application.oauth.AuthenticateClient;
import com.jymob.application.oauth.IssueClientToken;
import com.jymob.http.Routes;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.page.Website;
import com.jymob.http.route.Router;
import com.jymob.http.route.Sites;
import com.jymob.http.route.limit.AttemptLimit;
import com.jymob.http.route.limit.SecretGuesses;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What apps and people are told while the database is away; each test bears its rules' numbers. */
class OutageTest {
  private final TestSite site = new TestSite(new UnavailableTransactions());

  @ParameterizedTest
  @ValueSource(
      strings = {"/oauth/access_token", "/oauth/token", "/oauth/revoke", "/oauth/introspect"})
  void r27_r54_an_app_is_told_to_come_back(String path) {
    Response answer = answer(path);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headers().first("Retry-After")).contains("2");
    assertThat(answer.headers().first("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(answer.headers().first("Content-Type").orElseThrow()).contains("json");
  }

  @Test
  void r11_nobody_is_redirected_anywhere() {
    try (var website = Website.open(site)) {
      var page =
          website.browser().get("/oauth/authorize?client_id=x&redirect_uri=https://x.example");

      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("Retry-After")).isEqualTo("2");
      assertThat(page.body()).contains("Try again").doesNotContain("x.example");
    }
  }

  private Response answer(String path) {
    Request request =
        new Request(
                "id",
                "POST",
                path,
                Headers.NONE.with("Content-Type", "application/x-www-form-urlencoded"),
                new Connection("jymob.test", InetAddress.getLoopbackAddress(), true))
            .withBody("client_id=x&client_secret=y&token=z".getBytes(StandardCharsets.UTF_8));
    return router().match(request).answer(request);
  }

  private Router router() {
    Sites sites = new Sites(URI.create("https://jymob.test"), "jymob.test", "jymob.test");
    OAuthEndpoints endpoints =
        new OAuthEndpoints(
            new ClientAuthentication(
                new AuthenticateClient(site.transactions, site.lastUses, site.clock),
                new SecretGuesses(AttemptLimit.none())),
            site.redeemAuthorizationCode,
            site.refreshAccessToken,
            new IssueClientToken(site.transactions, site.secrets, site.clock),
            site.revokeToken,
            site.introspectToken,
            sites);
    return new Router(
        Routes.apps(endpoints),
        sites,
        (request, error) -> {
          throw new AssertionError("an app gets no page");
        });
  }
}
