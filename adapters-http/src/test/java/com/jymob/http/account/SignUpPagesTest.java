package com.jymob.http.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignUpPagesTest {
  @Test
  void signing_up_signs_in_and_leads_to_the_token() {
    try (var website = Website.open()) {
      Browser browser = website.browser();

      ShownPage answer = signUp(browser, "ada@example.org");

      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("Location")).isEqualTo("/settings/oauth_client");
      assertThat(browser.follow(answer).status()).isEqualTo(200);
      assertThat(
              browser
                  .get("/settings/profile")
                  .document()
                  .select("input[name=roles][checked]")
                  .eachAttr("value"))
          .containsExactly("job_seeker", "job_provider");
    }
  }

  @Test
  void a_taken_address_is_a_conflict_whatever_its_case() {
    try (var website = Website.open()) {
      website.site.registered("ada@example.org");

      ShownPage answer = signUp(website.browser(), "ADA@Example.ORG");

      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.problem("email")).isEqualTo("E-mail belongs to an account already.");
      assertThat(answer.value("email")).isEqualTo("ADA@Example.ORG");
    }
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_and_the_password_is_not_repeated() {
    try (var website = Website.open()) {
      Browser browser = website.browser();

      ShownPage answer =
          browser.submit(
              browser.get("/sign_up"),
              "/sign_up",
              "email",
              "ada",
              "name",
              " ",
              "password",
              "short",
              "roles",
              "job_provider");

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problem("email")).isEqualTo("E-mail must be an e-mail address.");
      assertThat(answer.problem("name")).isEqualTo("Name must not be empty.");
      assertThat(answer.problem("password")).isEqualTo("Password must have at least 8 characters.");
      assertThat(answer.document().expectFirst("#password").attr("aria-describedby"))
          .isEqualTo("password-hint password-problem");
      assertThat(answer.value("email")).isEqualTo("ada");
      assertThat(answer.document().select("input[name=roles][checked]").eachAttr("value"))
          .containsExactly("job_provider");
      assertThat(answer.body()).doesNotContain("short\"");
      assertThat(answer.document().expectFirst("#password").hasAttr("value")).isFalse();
    }
  }

  @Test
  void one_network_makes_only_so_many_accounts() {
    try (var website = Website.guarded()) {
      assertThat(signUp(website.browserAt("2001:db8::1"), "a@example.org").status()).isEqualTo(303);
      assertThat(signUp(website.browserAt("2001:db8::2"), "b@example.org").status()).isEqualTo(303);

      ShownPage refused = signUp(website.browserAt("2001:db8::3"), "c@example.org");

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isEqualTo("1800");
      assertThat(signUp(website.browserAt("2001:db8:0:1::1"), "d@example.org").status())
          .isEqualTo(303);
      website.site.clock.advance(Duration.ofMinutes(30));
      assertThat(signUp(website.browserAt("2001:db8::3"), "c@example.org").status()).isEqualTo(303);
    }
  }

  private static ShownPage signUp(Browser browser, String email) {
    return browser.submit(
        browser.get("/sign_up"),
        "/sign_up",
        "email",
        email,
        "name",
        "Ada",
        "password",
        TestSite.PASSWORD,
        "roles",
        "job_seeker",
        "roles",
        "job_provider");
  }
}
