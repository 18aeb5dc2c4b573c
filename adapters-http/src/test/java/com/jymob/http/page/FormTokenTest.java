package com.jymob.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.domain.Secret;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokenTest {
  @AutoClose private final Website website = Website.open();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign_up",
        "/sign_in",
        "/sign_out",
        "/reset_password",
        "/settings/profile",
        "/settings/password",
        "/settings/sign_out_elsewhere"
      })
  void no_form_passes_without_its_token(String path) {
    assertThat(website.browserOf("ada@example.org").post(path).status()).isEqualTo(403);
    assertThat(website.browser().post(path, "csrf_token", "").status()).isEqualTo(403);
  }

  @Test
  void without_a_token_nothing_is_changed() {
    Browser browser = website.browserOf("ada@example.org");

    ShownPage answer = browser.post("/settings/profile", "name", "Eve", "roles", "job_seeker");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("nothing was changed");
    assertThat(browser.get("/settings/profile").value("name")).isEqualTo("Ada");
  }

  @Test
  void the_token_of_somebody_else_is_refused() {
    Browser ada = website.browserOf("ada@example.org");
    Browser eve = website.browserOf("eve@example.org");
    String foreign = eve.get("/settings/profile").formToken();

    assertThat(ada.post("/sign_out", "csrf_token", foreign).status()).isEqualTo(403);
    assertThat(ada.get("/settings/profile").status()).isEqualTo(200);
  }

  @Test
  void a_form_from_before_signing_in_is_refused() {
    website.site.registered("ada@example.org");
    Browser browser = website.browser();
    String old = browser.get("/sign_in").formToken();
    browser.signIn("ada@example.org", TestSite.PASSWORD);

    assertThat(browser.post("/sign_out", "csrf_token", old).status()).isEqualTo(403);
  }

  @Test
  void a_form_from_before_signing_out_is_refused() {
    Browser browser = website.browserOf("ada@example.org");
    ShownPage old = browser.get("/settings/profile");
    browser.submit(old, "/sign_out");

    assertThat(browser.submit(old, "/settings/profile", "name", "Eve").status()).isEqualTo(403);
  }

  @Test
  void a_token_sent_twice_is_refused() {
    Browser browser = website.browserOf("ada@example.org");
    String token = browser.get("/settings/profile").formToken();

    assertThat(browser.post("/sign_out", "csrf_token", token, "csrf_token", token).status())
        .isEqualTo(400);
  }

  @Test
  void a_token_in_the_query_does_not_count() {
    Browser browser = website.browserOf("ada@example.org");
    String token = browser.get("/settings/profile").formToken();

    assertThat(browser.post("/sign_out?csrf_token=" + token).status()).isEqualTo(403);
  }

  @Test
  void the_token_does_not_tell_the_cookie() {
    assertThat(FormToken.of(new Secret("secret"), "")).hasSize(43).doesNotContain("secret");
    assertThat(FormToken.of(new Secret("a"), "")).isNotEqualTo(FormToken.of(new Secret("b"), ""));
  }
}
