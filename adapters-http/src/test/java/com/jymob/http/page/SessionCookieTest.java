package com.jymob.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookieTest {
  @AutoClose private final Website website = Website.open();

  @Test
  void it_is_for_this_host_over_tls_and_for_no_script() {
    website.site.registered("ada@example.org");

    String line =
        website.browser().signIn("ada@example.org", TestSite.PASSWORD).header("Set-Cookie");

    assertThat(line).startsWith("__Host-jymob_session=jym_se_");
    assertThat(Arrays.asList(line.split("; ")))
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=7776000")
        .noneMatch(attribute -> attribute.startsWith("Domain"));
  }

  @Test
  void a_guest_gets_one_with_the_first_form_until_the_browser_is_closed() {
    Browser browser = website.browser();

    assertThat(browser.get("/").header("Set-Cookie")).isEmpty();
    assertThat(browser.get("/sign_in").header("Set-Cookie"))
        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
        .doesNotContain("Max-Age");
    assertThat(browser.get("/sign_up").header("Set-Cookie")).isEmpty();
  }

  @Test
  void signing_in_replaces_it() {
    website.site.registered("ada@example.org");
    Browser browser = website.browser();
    browser.get("/sign_in");
    String before = browser.cookie();
    browser.signIn("ada@example.org", TestSite.PASSWORD);

    assertThat(browser.cookie()).isNotEqualTo(before);
    browser.setCookie(before);
    assertThat(browser.get("/settings/profile").status()).isEqualTo(303);
  }

  @Test
  void signing_up_replaces_it() {
    Browser browser = website.browser();
    ShownPage form = browser.get("/sign_up");
    String before = browser.cookie();
    browser.submit(
        form,
        "/sign_up",
        "email",
        "ada@example.org",
        "name",
        "Ada",
        "password",
        TestSite.PASSWORD,
        "roles",
        "job_seeker");

    assertThat(browser.cookie()).startsWith("jym_se_").isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\"quoted\"", "jym_se_0"})
  void what_was_never_given_out_is_replaced(String made) {
    Browser browser = website.browser();
    ShownPage page =
        browser.send(browser.request("/sign_in").header("Cookie", ShownPage.COOKIE + "=" + made));

    assertThat(page.status()).isEqualTo(200);
    assertThat(browser.cookie()).hasSize(43);
  }

  @Test
  void two_are_refused() {
    Browser browser = website.browserOf("ada@example.org");

    ShownPage page =
        browser.send(
            browser.request("/settings/profile").header("Cookie", ShownPage.COOKIE + "=other"));

    assertThat(page.status()).isEqualTo(400);
  }
}
