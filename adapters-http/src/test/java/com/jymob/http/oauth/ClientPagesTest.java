package com.jymob.http.oauth;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.ClientSettings;
import com.jymob.domain.oauth.RedirectUri;
import com.jymob.domain.oauth.RedirectUris;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClientPagesTest {
  private static final String PATH = "/settings/oauth_client";

  @AutoClose private final Website website = Website.open();
  private final Browser browser = website.browserOf("ada@example.org");

  @Test
  void the_ids_hold_exactly_the_values() {
    ShownPage page = browser.get(PATH);

    assertThat(page.textOf("client_id")).isEqualTo(own().client().id().value());
    assertThat(page.textOf("client_secret")).isEqualTo(own().secret().reveal());
    assertThat(page.textOf("access_token")).isEqualTo(own().accessToken().reveal());
    assertThat(page.document().select("[aria-current=page]").text())
        .isEqualTo("OAuth Client Application");
  }

  @Test
  void a_new_secret_stands_beside_the_old_one_until_that_is_ended() {
    String first = own().secret().reveal();

    submit("/settings/oauth_client/new_secret");
    ShownPage rotated = browser.get(PATH);
    assertThat(rotated.textOf("client_secret")).isNotEqualTo(first);
    assertThat(rotated.textOf("old_client_secret")).isEqualTo(first);

    submit("/settings/oauth_client/end_old_secret");
    ShownPage ended = browser.get(PATH);
    assertThat(ended.textOf("client_secret")).isEqualTo(rotated.textOf("client_secret"));
    assertThat(ended.document().select("#old_client_secret")).isEmpty();
  }

  private void submit(String action) {
    assertThat(browser.submit(browser.get(PATH), action).status()).isEqualTo(303);
  }

  @Test
  void each_value_can_be_copied() {
    assertThat(browser.get(PATH).document().select("button[data-copy]").eachAttr("data-copy"))
        .containsExactly("client_id", "client_secret", "access_token", "curl");
  }

  @Test
  void the_command_to_try_is_whole() {
    assertThat(browser.get(PATH).textOf("curl"))
        .isEqualTo(
            "curl \"https://jobs.example:8443/v1/job_posts.json?access_token=%s\""
                .formatted(own().accessToken().reveal()));
  }

  @Test
  void an_expired_token_is_replaced() {
    String before = browser.get(PATH).textOf("access_token");
    website.site.clock.advance(AccessToken.LIFETIME);
    Browser again = website.browser();
    again.signIn("ada@example.org", TestSite.PASSWORD);

    assertThat(again.get(PATH).textOf("access_token")).startsWith("jym_at_").isNotEqualTo(before);
  }

  @Test
  void the_owner_decides_where_the_app_sends_people_and_how_it_proves_itself() {
    ShownPage answer =
        save(
            "redirect_uris",
            "\r\n  https://app.example/back?x=1 \r\n\r\nhttp://127.0.0.1:51234\r\n",
            "public",
            "true",
            "requires_pkce",
            "true");

    assertThat(answer.status()).isEqualTo(303);
    ShownPage saved = browser.follow(answer);
    assertThat(saved.document().select("[role=status]").text())
        .isEqualTo("The settings of your app are saved.");
    assertThat(uris(saved)).isEqualTo("https://app.example/back?x=1\nhttp://127.0.0.1:51234");
    assertThat(ticked(saved)).containsExactly("public", "requires_pkce");
    assertThat(own().client().settings())
        .isEqualTo(settings(true, true, "https://app.example/back?x=1", "http://127.0.0.1:51234"));
  }

  @Test
  void a_program_sends_just_the_redirect_uris() {
    save("redirect_uris", "https://app.example/", "public", "true");
    String token = browser.get(PATH).formToken();

    ShownPage answer =
        browser.post(PATH, "csrf_token", token, "redirect_uris", "com.example.app:/back");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(own().client().settings())
        .isEqualTo(settings(false, false, "com.example.app:/back"));
  }

  @Test
  void redirect_uris_are_optional() {
    save("redirect_uris", "https://app.example/");
    assertThat(save("redirect_uris", " \r\n").status()).isEqualTo(303);
    assertThat(own().client().settings()).isEqualTo(ClientSettings.INITIAL);
  }

  @Test
  void each_wrong_line_is_named_and_all_that_was_typed_is_kept() {
    String typed = "\nhttps://app.example/\n\njavascript:alert(1)\n</textarea><b>é";

    ShownPage answer = save("redirect_uris", typed, "requires_pkce", "true");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem("redirect_uris"))
        .isEqualTo(
            "Redirect URIs: line 4 must begin with https:// or a scheme with a dot like"
                + " com.example.app, line 5 must consist of visible ASCII characters.");
    assertThat(uris(answer)).isEqualTo(typed);
    assertThat(ticked(answer)).containsExactly("requires_pkce");
    assertThat(answer.textOf("client_secret")).isEqualTo(own().secret().reveal());
    assertThat(own().client().settings()).isEqualTo(ClientSettings.INITIAL);
  }

  @Test
  void too_many_lines_are_not_told_one_by_one() {
    String good =
        IntStream.range(0, 11).mapToObj(i -> "https://a.example/" + i).collect(joining("\n"));

    assertThat(save("redirect_uris", good).problem("redirect_uris"))
        .isEqualTo("Redirect URIs: must have at most 10 entries.");
    assertThat(save("redirect_uris", "x\n".repeat(1000)).problem("redirect_uris"))
        .contains("line 11 must")
        .doesNotContain("line 12 must");
  }

  @Test
  void a_switch_is_on_as_browsers_and_as_programs_say_it() {
    save("public", "on", "requires_pkce", "true");
    assertThat(own().client().settings()).isEqualTo(settings(true, true));

    save("public", "false", "requires_pkce", "false");
    assertThat(own().client().settings()).isEqualTo(ClientSettings.INITIAL);
  }

  @Test
  void a_switch_stays_as_it_was_sent_beside_what_is_wrong() {
    ShownPage answer = save("redirect_uris", "wrong", "public", "on", "requires_pkce", "true");

    assertThat(ticked(answer)).containsExactly("public", "requires_pkce");
  }

  @Test
  void what_is_neither_on_nor_off_is_refused() {
    ShownPage answer = save("redirect_uris", "", "public", "perhaps");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem("public")).isEqualTo("Public client must be true or false.");
  }

  private ShownPage save(String... fields) {
    return browser.submit(browser.get(PATH), PATH, fields);
  }

  /** Without the line break after the tag, which browsers drop. */
  private static String uris(ShownPage page) {
    String text = page.document().expectFirst("textarea[name=redirect_uris]").wholeText();
    assertThat(text).startsWith("\n");
    return text.substring(1);
  }

  private static List<String> ticked(ShownPage page) {
    return page.document().select("input[type=checkbox][checked]").eachAttr("name");
  }

  private static ClientSettings settings(boolean isPublic, boolean requiresPkce, String... uris) {
    RedirectUris all = new RedirectUris(Stream.of(uris).map(RedirectUri::new).toList());
    return new ClientSettings(all, isPublic, requiresPkce);
  }

  @Test
  void it_is_for_its_owner_only() {
    ShownPage answer = website.browser().get(PATH);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .isEqualTo("/sign_in?return_to=%2Fsettings%2Foauth_client");
    assertThat(answer.body()).isEmpty();
  }

  private OwnClient own() {
    var ada =
        website.site.authenticateSession.run(new Secret(browser.cookie())).orElseThrow().user();
    return website.site.viewClient.run(ada.id()).orElseThrow();
  }
}
