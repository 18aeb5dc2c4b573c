package com.jymob.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @AutoClose private final Website website = Website.open();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/settings/profile", "/a?b=c&d=%2F%2Fe", "/a//b", "/@evil.example"})
  void a_path_on_this_site_is_kept(String path) {
    assertThat(ReturnPath.of(path, "/fallback")).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "settings",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/a\\b",
        "/\t/evil.example",
        "/\n/evil.example",
        "\t//evil.example",
        " //evil.example",
        "/a b",
        "/é",
        "/\u0000",
        "https://evil.example",
        "javascript:alert(1)"
      })
  void anything_else_is_not(String path) {
    assertThat(ReturnPath.of(path, "/fallback")).isEqualTo("/fallback");
  }

  @Test
  void nor_is_what_is_longer_than_any_page_of_ours() {
    assertThat(ReturnPath.of("/" + "a".repeat(8_000), "/fallback")).isEqualTo("/fallback");
  }

  @Test
  void who_must_sign_in_comes_back_with_the_query() {
    website.site.registered("ada@example.org");
    Browser browser = website.browser();
    ShownPage redirect = browser.get("/settings/profile?done=profile&a=%26");
    assertThat(redirect.status()).isEqualTo(303);

    ShownPage form = browser.follow(redirect);
    ShownPage answer =
        browser.submit(form, "/sign_in", "email", "ada@example.org", "password", TestSite.PASSWORD);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/settings/profile?done=profile&a=%26");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/settings/profile", "/settings/password", "/settings/sign_out_elsewhere"})
  void who_sends_a_form_after_the_session_has_ended_comes_back_to_a_page(String path) {
    website.site.registered("ada@example.org");
    Browser browser = website.browser();
    String token = browser.get("/sign_in").formToken();

    ShownPage redirect = browser.post(path, "csrf_token", token);
    assertThat(redirect.status()).isEqualTo(303);
    ShownPage answer =
        browser.submit(
            browser.follow(redirect),
            "/sign_in",
            "email",
            "ada@example.org",
            "password",
            TestSite.PASSWORD);

    assertThat(browser.follow(answer).status()).isEqualTo(200);
  }

  @Test
  void it_survives_a_wrong_password_and_the_way_over_sign_up() {
    Browser browser = website.browser();
    ShownPage form = browser.get("/sign_in?return_to=%2Fsettings%2Fprofile");

    ShownPage again =
        browser.submit(form, "/sign_in", "email", "ada@example.org", "password", "wrong");
    assertThat(again.value("return_to")).isEqualTo("/settings/profile");

    String link = again.document().expectFirst("main a[href^=/sign_up]").attr("href");
    assertThat(browser.get(link).value("return_to")).isEqualTo("/settings/profile");
  }

  @Test
  void nobody_is_sent_to_another_site() {
    website.site.registered("ada@example.org");
    Browser browser = website.browser();
    ShownPage form = browser.get("/sign_in?return_to=%2F%2Fevil.example");
    ShownPage answer =
        browser.submit(form, "/sign_in", "email", "ada@example.org", "password", TestSite.PASSWORD);

    assertThat(answer.header("Location")).isEqualTo("/");
    assertThat(browser.get("/sign_in?return_to=%2F%5Cevil.example").header("Location"))
        .isEqualTo("/");
  }

  @Test
  void who_is_signed_in_already_goes_on_at_once() {
    Browser browser = website.browserOf("ada@example.org");

    ShownPage answer = browser.get("/sign_in?return_to=%2Fsettings%2Foauth_client");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/settings/oauth_client");
  }
}
