package com.jymob.http.oauth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorizedAppPagesTest {
  private final Website website = Website.open();
  private final Browser browser = website.browserOf("ada@example.org");

  @AfterEach
  void close() {
    website.close();
  }

  @Test
  void the_own_app_is_tagged() {
    ShownPage page = browser.get("/authorized_apps");

    assertThat(page.document().select("main li mark").text()).isEqualTo("YOUR OWN APP!");
    assertThat(page.document().select("main li").text()).contains("job_posts:read");
  }

  @Test
  void revoking_the_own_app_takes_it_from_the_list_until_the_next_visit_to_its_settings() {
    String first = browser.get("/settings/oauth_client").textOf("access_token");

    ShownPage answer = browser.submit(browser.get("/authorized_apps"), revokeAction());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(browser.get("/authorized_apps").document().select("main li")).isEmpty();
    assertThat(browser.get("/settings/oauth_client").textOf("access_token")).isNotEqualTo(first);
    assertThat(browser.get("/authorized_apps").document().select("main li")).hasSize(1);
  }

  private String revokeAction() {
    return browser.get("/authorized_apps").document().select("form[action*=revoke]").attr("action");
  }
}
