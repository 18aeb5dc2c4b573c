package com.jymob.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClientPagesTest {
  @AutoClose private final Website website = Website.open();
  private final Browser browser = website.browserOf("ada@example.org");

  @Test
  void the_ids_hold_exactly_the_values() {
    ShownPage page = browser.get("/settings/oauth_client");

    assertThat(page.textOf("client_id")).isEqualTo(own().client().id().value());
    assertThat(page.textOf("client_secret")).isEqualTo(own().secret().reveal());
    assertThat(page.textOf("access_token")).isEqualTo(own().accessToken().reveal());
    assertThat(page.document().select("[aria-current=page]").text())
        .isEqualTo("OAuth Client Application");
  }

  @Test
  void a_new_secret_stands_beside_the_old_one_until_that_is_ended() {
    String first = own().secret().reveal();

    submit("/settings/oauth_client/new_secret");
    ShownPage rotated = browser.get("/settings/oauth_client");
    assertThat(rotated.textOf("client_secret")).isNotEqualTo(first);
    assertThat(rotated.textOf("old_client_secret")).isEqualTo(first);

    submit("/settings/oauth_client/end_old_secret");
    ShownPage ended = browser.get("/settings/oauth_client");
    assertThat(ended.textOf("client_secret")).isEqualTo(rotated.textOf("client_secret"));
    assertThat(ended.document().select("#old_client_secret")).isEmpty();
  }

  private void submit(String action) {
    assertThat(browser.submit(browser.get("/settings/oauth_client"), action).status())
        .isEqualTo(303);
  }

  @Test
  void each_value_can_be_copied() {
    assertThat(
            browser
                .get("/settings/oauth_client")
                .document()
                .select("button[data-copy]")
                .eachAttr("data-copy"))
        .containsExactly("client_id", "client_secret", "access_token", "curl");
  }

  @Test
  void the_command_to_try_is_whole() {
    assertThat(browser.get("/settings/oauth_client").textOf("curl"))
        .isEqualTo(
            "curl \"https://jobs.example:8443/v1/job_posts.json?access_token=%s\""
                .formatted(own().accessToken().reveal()));
  }

  @Test
  void an_expired_token_is_replaced() {
    String before = browser.get("/settings/oauth_client").textOf("access_token");
    website.site.clock.advance(AccessToken.LIFETIME);
    Browser again = website.browser();
    again.signIn("ada@example.org", TestSite.PASSWORD);

    assertThat(again.get("/settings/oauth_client").textOf("access_token"))
        .startsWith("jym_at_")
        .isNotEqualTo(before);
  }

  @Test
  void it_is_for_its_owner_only() {
    ShownPage answer = website.browser().get("/settings/oauth_client");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .isEqualTo("/sign_in?return_to=%2Fsettings%2Foauth_client");
    assertThat(answer.body()).isEmpty();
  }

  private OwnClient own() {
    var ada =
        website.site.authenticateSession.run(new Secret(browser.cookie())).orElseThrow().user();
    return website.site.viewClient.run(ada.id()).orElseThrow();
  }
}
