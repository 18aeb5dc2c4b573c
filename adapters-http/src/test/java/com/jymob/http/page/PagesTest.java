package com.jymob.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.fixture.UnavailableTransactions;
import java.net.http.HttpRequest.BodyPublishers;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  @AutoClose private final Website website = Website.open();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign_up",
        "/sign_in",
        "/sign_out",
        "/settings/profile",
        "/settings/security",
        "/settings/oauth_client",
        "/nothing",
        "/reset_password?token=wrong"
      })
  void every_page_keeps_to_itself(String path) {
    assertGuarded(website.browser().get(path));
    assertGuarded(website.browserOf("ada@example.org").get(path));
  }

  private static void assertGuarded(ShownPage page) {
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.answer().headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(page.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign_up",
        "/sign_in",
        "/settings/profile",
        "/settings/security",
        "/settings/oauth_client"
      })
  void pages_load_only_our_files_and_run_nothing_inline(String path) {
    Browser browser = website.browserOf("ada@example.org");
    ShownPage shown = browser.get(path);
    var document = (shown.status() == 200 ? shown : website.browser().get(path)).document();

    assertThat(document.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    assertThat(document.select("link[href], script[src], img[src]"))
        .isNotEmpty()
        .allSatisfy(
            element ->
                assertThat(element.attr("href") + element.attr("src")).startsWith("/assets/"));
  }

  @Test
  void assets_are_kept_for_good_since_their_path_changes_with_them() {
    Browser browser = website.browser();

    for (Element element : browser.get("/").document().select("link[href], script[src]")) {
      ShownPage asset = browser.get(element.attr("href") + element.attr("src"));
      assertThat(asset.status()).isEqualTo(200);
      assertThat(asset.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
      assertThat(asset.header("Content-Type")).matches("text/css.*|text/javascript.*|image/svg.*");
      assertThat(asset.body()).isNotBlank();
    }
    assertThat(browser.get("/assets/0000000000000000/site.css").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign_up", "/sign_in", "/settings/profile"})
  void every_field_has_a_label(String path) {
    ShownPage shown = website.browser().get(path);
    ShownPage page = shown.status() == 200 ? shown : website.browserOf("ada@example.org").get(path);

    assertThat(
            page.document()
                .select("input:is([type=text],[type=email],[type=password]):not([hidden])"))
        .isNotEmpty()
        .allSatisfy(
            field -> {
              assertThat(page.document().select("label[for=" + field.id() + "]")).hasSize(1);
              assertThat(field.attr("autocomplete")).isNotEmpty();
            });
    assertThat(page.document().expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.document().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void an_unknown_page_names_the_request_and_repeats_nothing() {
    ShownPage page = website.browser().get("/%3Cscript%3Ealert(1)%3C/script%3E");

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body())
        .contains("There is nothing here.", page.header("X-Request-Id"))
        .doesNotContain("alert");
  }

  @Test
  void a_wrong_method_is_told_what_is_right() {
    Browser browser = website.browser();

    ShownPage page = browser.send(browser.request("/sign_in").PUT(BodyPublishers.noBody()));

    assertThat(page.status()).isEqualTo(405);
    assertThat(page.header("Allow")).contains("GET", "POST");
    assertThat(page.document().title()).isEqualTo("Method Not Allowed · JyMob");
  }

  @Test
  void a_page_that_the_stores_cannot_serve_says_so() {
    try (var broken = Website.open(new TestSite(new UnavailableTransactions()))) {
      Browser browser = broken.browser();
      browser.get("/sign_in");

      ShownPage page = browser.signIn("ada@example.org", TestSite.PASSWORD);

      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("Retry-After")).isNotEmpty();
      assertGuarded(page);
      assertThat(page.body()).contains("Try again").doesNotContain("Exception");
    }
  }

  @Test
  void the_start_page_leads_a_guest_to_the_first_call() {
    ShownPage page = website.browser().get("/");

    assertThat(page.textOf("curl"))
        .isEqualTo(
            "curl \"https://jobs.example:8443/v1/job_posts.json?access_token=YOUR_ACCESS_TOKEN\"");
    assertThat(page.document().select("main a[href]").eachAttr("href"))
        .contains("/sign_up", "/sign_in", "/settings/oauth_client");
  }

  @Test
  void the_start_page_greets_a_person() {
    assertThat(website.browserOf("ada@example.org").get("/").document().select("main").text())
        .contains("Welcome back, Ada.")
        .doesNotContain("Sign in", "Sign up");
  }
}
