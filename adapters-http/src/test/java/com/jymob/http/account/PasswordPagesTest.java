package com.jymob.http.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import org.junit.jupiter.api.Test;

class PasswordPagesTest {
  private static final String NEXT = "another fine password";

  @Test
  void the_password_is_changed_and_other_sessions_end() {
    try (var website = Website.open()) {
      Browser here = website.browserOf("ada@example.org");
      Browser elsewhere = website.browser();
      elsewhere.signIn("ada@example.org", TestSite.PASSWORD);

      ShownPage answer = change(here, TestSite.PASSWORD, NEXT);

      assertThat(answer.status()).isEqualTo(303);
      assertThat(here.follow(answer).document().select("[role=status]").text())
          .startsWith("Your password is changed");
      assertThat(elsewhere.get("/settings/profile").status()).isEqualTo(303);
      assertThat(website.browser().signIn("ada@example.org", TestSite.PASSWORD).status())
          .isEqualTo(422);
      assertThat(website.browser().signIn("ada@example.org", NEXT).status()).isEqualTo(303);
    }
  }

  @Test
  void the_current_password_must_be_right() {
    try (var website = Website.open()) {
      Browser browser = website.browserOf("ada@example.org");

      ShownPage answer = change(browser, "wrong password", NEXT);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problem("current_password"))
          .isEqualTo("Current password is not the one you have.");
      assertThat(answer.value("name")).isEqualTo("Ada");
      assertThat(answer.body()).doesNotContain("wrong password", NEXT);
      assertThat(website.browser().signIn("ada@example.org", NEXT).status()).isEqualTo(422);
    }
  }

  @Test
  void the_new_password_must_be_long_enough() {
    try (var website = Website.open()) {
      ShownPage answer = change(website.browserOf("ada@example.org"), TestSite.PASSWORD, "short");

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problem("password"))
          .isEqualTo("New password must have at least 8 characters.");
    }
  }

  @Test
  void guessing_is_slowed_down_together_with_signing_in() {
    try (var website = Website.guarded()) {
      Browser browser = website.browserOf("ada@example.org");
      change(browser, "wrong", NEXT);
      website.browser().signIn("ada@example.org", "wrong");
      change(browser, "wrong", NEXT);

      ShownPage refused = change(browser, TestSite.PASSWORD, NEXT);

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isEqualTo("20");
    }
  }

  private static ShownPage change(Browser browser, String current, String next) {
    return browser.submit(
        browser.get("/settings/password"),
        "/settings/password",
        "current_password",
        current,
        "password",
        next);
  }
}
