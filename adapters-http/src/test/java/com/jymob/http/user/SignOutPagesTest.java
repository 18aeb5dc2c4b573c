package com.jymob.http.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SignOutPagesTest {
  @AutoClose private final Website website = Website.open();

  @Test
  void signing_out_ends_the_session_and_clears_the_cookie() {
    Browser browser = website.browserOf("ada@example.org");
    String session = browser.cookie();

    ShownPage answer = browser.submit(browser.get("/"), "/sign_out");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Set-Cookie"))
        .startsWith("__Host-jymob_session=;")
        .contains("Max-Age=0", "Secure", "Path=/");
    browser.setCookie(session);
    assertThat(browser.get("/settings/profile").header("Location"))
        .isEqualTo("/sign_in?return_to=%2Fsettings%2Fprofile");
  }

  @Test
  void who_is_signed_out_already_may_sign_out_again() {
    Browser browser = website.browser();
    String token = browser.get("/sign_in").formToken();

    ShownPage answer = browser.post("/sign_out", "csrf_token", token);

    assertThat(answer.header("Location")).isEqualTo("/");
    assertThat(browser.cookie()).isEmpty();
  }

  @Test
  void there_is_a_page_for_it() {
    Browser browser = website.browserOf("ada@example.org");

    ShownPage page = browser.get("/sign_out");

    assertThat(page.document().select("main").text()).contains("You are signed in as Ada.");
    assertThat(browser.submit(page, "/sign_out").status()).isEqualTo(303);
    assertThat(browser.cookie()).isEmpty();
  }

  @Test
  void signing_out_everywhere_else_keeps_this_session() {
    Browser here = website.browserOf("ada@example.org");
    Browser elsewhere = website.browser();
    elsewhere.signIn("ada@example.org", TestSite.PASSWORD);
    ShownPage profile = here.get("/settings/profile");
    assertThat(profile.document().select(".sessions li")).hasSize(3);

    ShownPage after = here.follow(here.submit(profile, "/settings/sign_out_elsewhere"));

    assertThat(after.document().select("[role=status]").text())
        .isEqualTo("You are signed out everywhere else.");
    assertThat(after.document().select(".sessions li").text())
        .isEqualTo("Firefox on Linux this one since 1 March 2026, last seen 1 March 2026");
    assertThat(elsewhere.get("/settings/profile").status()).isEqualTo(303);
  }
}
