package com.jymob.http.oauth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorizedAppPagesTest {
  private final Website website = Website.open();
  private final TestPerson ada = TestPerson.registered(website.site, "ada@example.org");
  private final Browser browser = website.browser();

  @BeforeEach
  void signIn() {
    browser.signIn("ada@example.org", TestSite.PASSWORD);
  }

  @AfterEach
  void close() {
    website.close();
  }

  @Test
  void the_own_app_is_tagged() {
    ShownPage page = browser.get("/authorized_apps");

    assertThat(page.document().select("main mark").text()).isEqualTo("YOUR OWN APP!");
    assertThat(page.document().select(".app").text())
        .contains("1 live token.", "Not used yet.", "see your name, e-mail address and roles");
  }

  @Test
  void revoking_the_own_app_takes_it_from_the_list_until_the_next_visit_to_its_settings() {
    String first = browser.get("/settings/oauth_client").textOf("access_token");

    ShownPage answer = browser.submit(browser.get("/authorized_apps"), revokeAction());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(browser.get("/authorized_apps").document().select(".app")).isEmpty();
    assertThat(browser.get("/settings/oauth_client").textOf("access_token")).isNotEqualTo(first);
    assertThat(browser.get("/authorized_apps").document().select(".app")).hasSize(1);
  }

  @Test
  void a_scope_is_withdrawn_by_its_own_button() {
    ShownPage before = browser.get("/authorized_apps");
    String action = before.document().select("form[action*=withdraw_scope]").attr("action");

    ShownPage answer = browser.submit(before, action, "scope", "profile:read");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(browser.get("/authorized_apps").document().select("button[value=profile:read]"))
        .isEmpty();
    assertThat(browser.get("/authorized_apps").document().select("button[name=scope]"))
        .hasSize(Scope.ALL.size() - 1);
    assertThat(browser.submit(before, action, "scope", "profile:read").status()).isEqualTo(404);
    assertThat(browser.submit(before, action, "scope", "everything").status()).isEqualTo(422);
    assertThat(browser.submit(before, action).status()).isEqualTo(422);
  }

  @Test
  void whoever_revokes_by_the_first_form_that_says_so_revokes_one_app() {
    TestApp app = new TestApp(website.site, "owner@app.example");
    app.tokens(ada);

    assertThat(browser.get("/authorized_apps").document().select("form[action*=revoke]"))
        .extracting(form -> form.attr("action").replaceAll("[0-9]+", "1"))
        .containsExactly(
            "/authorized_apps/1/revoke",
            "/authorized_apps/1/revoke",
            "/authorized_apps/revoke_all");
  }

  @Test
  void all_apps_are_revoked_at_once() {
    TestApp app = new TestApp(website.site, "owner@app.example");
    app.tokens(ada);
    ShownPage page = browser.get("/authorized_apps");
    assertThat(page.document().select(".app")).hasSize(2);

    ShownPage answer = browser.submit(page, "/authorized_apps/revoke_all");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(browser.get("/authorized_apps").document().select(".app, main form")).isEmpty();
  }

  private String revokeAction() {
    return browser.get("/authorized_apps").document().select("form[action*=revoke]").attr("action");
  }
}
