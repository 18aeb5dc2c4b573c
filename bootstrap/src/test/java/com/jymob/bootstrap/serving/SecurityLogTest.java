package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What people see of what happened to their accounts. */
class SecurityLogTest {
  private static final String PASSWORD = "correct horse battery";
  private static final Pattern TITLE = Pattern.compile("<li>\\s*<strong>([^<]*)</strong>");
  private static final Pattern REVOKE = Pattern.compile("/authorized_apps/\\d+/revoke");

  @AutoClose private final Browser ada = TestedSite.browser();
  @AutoClose private final Browser elsewhere = TestedSite.browser();

  @Test
  void a_person_sees_what_happened_to_their_account_and_to_no_other() {
    ada.register("logged@example.com", PASSWORD);
    Browser eve = TestedSite.somebody().browser();
    signIn("logged@example.com", "wrong");
    signIn("logged@example.com", PASSWORD);
    ada.submit(
        "/settings/password", Map.of("current_password", PASSWORD, "password", "much better"));
    ada.submit("/settings/oauth_client/new_secret", Map.of());
    ada.submit("/settings/oauth_client/end_old_secret", Map.of());
    ada.submit(revokePath(), Map.of());

    assertThat(titles(ada))
        .containsExactly(
            "Revoked your own app",
            "Ended the old secret of your own app",
            "Made a new secret for your own app",
            "Changed the password",
            "Signed in",
            "Failed sign-in",
            "Signed up");
    assertThat(ada.get("/settings/security").body()).contains("at 127.0.0.1<");
    assertThat(titles(eve)).containsExactly("Signed up");
  }

  @Test
  void what_a_browser_says_of_itself_is_shown_as_text() {
    ada.register("hunted@example.com", PASSWORD);
    elsewhere.send(
        elsewhere
            .form("/sign_in", Map.of("email", "hunted@example.com", "password", "wrong"))
            .setHeader("User-Agent", "</small><script>alert(1)</script>"));

    assertThat(ada.get("/settings/security").body())
        .contains("Failed sign-in", "&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");
  }

  private void signIn(String email, String password) {
    elsewhere.submit("/sign_in", Map.of("email", email, "password", password));
  }

  private String revokePath() {
    Matcher form = REVOKE.matcher(ada.get("/authorized_apps").body());
    assertThat(form.find()).isTrue();
    return form.group();
  }

  private static List<String> titles(Browser browser) {
    return TITLE
        .matcher(browser.get("/settings/security").body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
