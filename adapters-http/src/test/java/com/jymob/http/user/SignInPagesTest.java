package com.jymob.http.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInPagesTest {
  @Test
  void the_right_password_signs_in() {
    try (var website = Website.open()) {
      website.site.registered("ada@example.org");
      Browser browser = website.browser();

      ShownPage answer = browser.signIn("ADA@example.org", TestSite.PASSWORD);

      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("Location")).isEqualTo("/");
      assertThat(browser.get("/settings/profile").status()).isEqualTo(200);
    }
  }

  @Test
  void an_unknown_address_and_a_wrong_password_get_the_same_answer() {
    try (var website = Website.open()) {
      website.site.registered("ada@example.org");
      Browser browser = website.browser();

      ShownPage wrong = browser.signIn("ada@example.org", "wrong password");
      ShownPage unknown = browser.signIn("eve@example.org", "wrong password");

      assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
      assertThat(wrong.body()).isEqualTo(unknown.body().replace("eve@", "ada@"));
      assertThat(wrong.document().select("[role=alert]").text())
          .isEqualTo("The e-mail address or the password is wrong.");
      assertThat(wrong.value("email")).isEqualTo("ada@example.org");
      assertThat(wrong.body()).doesNotContain("wrong password");
    }
  }

  @Test
  void everything_that_is_missing_is_told_at_once() {
    try (var website = Website.open()) {
      ShownPage answer = website.browser().signIn("no address", "");

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problem("email")).isEqualTo("E-mail must be an e-mail address.");
      assertThat(answer.problem("password")).isEqualTo("Password must not be empty.");
      assertThat(answer.document().expectFirst("#email").attr("aria-describedby"))
          .isEqualTo("email-problem");
    }
  }

  @Test
  void failed_attempts_are_slowed_down_for_an_account_from_an_address() {
    try (var website = Website.guarded()) {
      website.site.registered("ada@example.org");
      Browser browser = website.browser();
      for (int i = 0; i < 3; i++) {
        assertThat(browser.signIn("ada@example.org", "wrong").status()).isEqualTo(422);
      }

      ShownPage refused = browser.signIn("Ada@Example.org", TestSite.PASSWORD);

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isEqualTo("20");
      assertThat(refused.document().title()).isEqualTo("Too Many Requests · JyMob");
      assertThat(
              website.browserAt("192.0.2.2").signIn("ada@example.org", TestSite.PASSWORD).status())
          .as("the owner, from elsewhere")
          .isEqualTo(303);

      website.site.clock.advance(Duration.ofSeconds(20));
      assertThat(browser.signIn("ada@example.org", TestSite.PASSWORD).status()).isEqualTo(303);
    }
  }

  @Test
  void one_address_cannot_try_all_accounts() {
    try (var website = Website.guarded()) {
      Browser browser = website.browser();
      for (int i = 0; i < 6; i++) {
        assertThat(browser.signIn("user" + i + "@example.org", "wrong").status()).isEqualTo(422);
      }

      assertThat(browser.signIn("another@example.org", "wrong").status()).isEqualTo(429);
    }
  }

  @Test
  void successes_do_not_count() {
    try (var website = Website.guarded()) {
      website.site.registered("ada@example.org");
      for (int i = 0; i < 10; i++) {
        assertThat(website.browser().signIn("ada@example.org", TestSite.PASSWORD).status())
            .isEqualTo(303);
      }
    }
  }

  @Test
  void attempts_at_once_are_no_more_than_attempts_in_a_row() throws Exception {
    try (var website = Website.guarded();
        var threads = Executors.newFixedThreadPool(16)) {
      website.site.registered("ada@example.org");
      List<Callable<Integer>> attempts =
          IntStream.range(0, 16)
              .mapToObj(
                  i ->
                      (Callable<Integer>)
                          () -> website.browser().signIn("ada@example.org", "wrong").status())
              .toList();

      List<Integer> statuses = threads.invokeAll(attempts).stream().map(Future::resultNow).toList();

      assertThat(statuses).filteredOn(status -> status == 422).hasSize(3);
      assertThat(statuses).filteredOn(status -> status == 429).hasSize(13);
    }
  }
}
