package com.jymob.http.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.user.EmailAddress;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ResetPasswordPagesTest {
  private static final String NEXT = "another fine password";

  @AutoClose private final Website website = Website.open();

  @Test
  void a_link_sets_a_new_password_once() {
    website.site.registered("ada@example.org");
    String link = link();
    Browser browser = website.browser();
    ShownPage form = browser.get(link);

    ShownPage answer = browser.submit(form, "/reset_password", "password", NEXT);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(browser.follow(answer).document().select("[role=status]").text())
        .startsWith("Your password is changed.");
    assertThat(website.browser().signIn("ada@example.org", NEXT).status()).isEqualTo(303);
    assertThat(browser.submit(form, "/reset_password", "password", "a third one!").status())
        .isEqualTo(404);
    assertThat(browser.get(link).status()).isEqualTo(404);
    assertThat(website.browser().signIn("ada@example.org", NEXT).status()).isEqualTo(303);
  }

  @Test
  void a_password_that_is_too_short_leaves_the_link_good() {
    website.site.registered("ada@example.org");
    Browser browser = website.browser();

    ShownPage again = browser.submit(browser.get(link()), "/reset_password", "password", "short");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("password"))
        .isEqualTo("New password must have at least 8 characters.");
    assertThat(browser.submit(again, "/reset_password", "password", NEXT).status()).isEqualTo(303);
  }

  @Test
  void a_link_is_good_for_an_hour() {
    website.site.registered("ada@example.org");
    String link = link();
    website.site.clock.advance(Duration.ofHours(1));

    ShownPage page = website.browser().get(link);

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("Ask for a new one.");
  }

  @Test
  void without_a_token_there_is_nothing() {
    assertThat(website.browser().get("/reset_password").status()).isEqualTo(404);
  }

  @Test
  void a_new_password_signs_out_everywhere() {
    Browser elsewhere = website.browserOf("ada@example.org");
    Browser browser = website.browser();
    browser.submit(browser.get(link()), "/reset_password", "password", NEXT);

    assertThat(elsewhere.get("/settings/profile").status()).isEqualTo(303);
  }

  private String link() {
    var token = website.site.grantPasswordReset.run(new EmailAddress("ada@example.org"));
    return "/reset_password?token=" + token.orElseThrow().reveal();
  }
}
