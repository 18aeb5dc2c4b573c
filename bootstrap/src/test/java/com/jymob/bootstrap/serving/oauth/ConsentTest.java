package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.Query;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is asked, and what their answer is good for; each test bears its rule's number. */
class ConsentTest {
  private static final String OTHER_REDIRECT = "https://app.example/other";
  private static final String SCOPES = "profile:read job_posts:read";

  private final Dance dance = Dance.ofTwo();

  @Test
  void r15_a_decision_is_answered_by_a_302() {
    assertThat(dance.approve(dance.request()).statusCode()).isEqualTo(302);
    assertThat(dance.decide(dance.request("prompt", "consent"), "deny").statusCode())
        .isEqualTo(302);
  }

  @Test
  void r15_a_sign_in_and_a_sign_up_are_answered_by_a_303() {
    String email = TestedSite.email();
    Map<String, String> person =
        Map.of(
            "email", email, "name", "Ada", "password", TestedSite.PASSWORD, "roles", "job_seeker");

    for (String page : List.of("/sign_up", "/sign_in")) {
      Browser browser = TestedSite.browser();
      String first = Dance.location(browser.get(dance.request()));
      HttpResponse<String> answer = browser.submit(first.replace("/sign_in", page), person);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(Dance.location(answer)).startsWith("/oauth/authorize?");
    }
  }

  @Test
  void r17_every_page_on_the_way_is_framed_kept_and_told_by_nobody_and_loads_nothing_foreign() {
    Browser guest = TestedSite.browser();
    HttpResponse<String> signIn = guest.get(Dance.location(guest.get(dance.request())));
    HttpResponse<String> consent = dance.person().get(dance.request());
    HttpResponse<String> mistake = guest.get(dance.request("client_id", "nobody"));
    HttpResponse<String> foreign = dance.post(dance.asked("decision", "approve"));

    assertThat(List.of(signIn, consent, mistake, foreign))
        .extracting(HttpResponse::statusCode)
        .containsExactly(200, 200, 400, 403);
    assertThat(List.of(signIn, consent, mistake, foreign)).allSatisfy(ConsentTest::assertGuarded);
    assertThat(consent.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("form-action 'self' https://app.example");
  }

  @ParameterizedTest
  @CsvSource({
    "csrf_token, x",
    "client_id, nobody",
    "redirect_uri, " + OTHER_REDIRECT,
    "scope, profile:read",
    "scope, profile:read job_posts:read job_posts:write",
    "state, other",
    "code_challenge, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "code_challenge_method, plain",
    "response_type, token",
    "prompt, none"
  })
  void r18_a_form_is_good_for_the_request_that_it_was_made_for(String name, String value) {
    dance.app().set(Map.of("redirect_uris", Dance.REDIRECT + "\n" + OTHER_REDIRECT));
    Query form = dance.form(request()).with("decision", "approve");

    assertForeign(form.with(name, value));
    if (!name.equals("prompt")) {
      assertForeign(form.without(name));
    }
    assertThat(dance.isAuthorized()).isFalse();
  }

  @Test
  void r18_a_form_is_good_for_the_person_who_was_asked() {
    Query foreign =
        new Dance(dance.app(), TestedSite.somebody().browser())
            .form(request())
            .with("decision", "approve");

    assertForeign(foreign);
    assertThat(Dance.post(TestedSite.browser(), foreign.encoded()).statusCode()).isEqualTo(403);
    assertThat(dance.isAuthorized()).isFalse();
  }

  @Test
  void r18_a_token_is_good_for_one_app_and_for_no_other_form() {
    App other = App.ofSomebody();
    other.set(Map.of("redirect_uris", Dance.REDIRECT));
    Query form = dance.form(request()).with("decision", "approve");
    String anyOther =
        Jsoup.parse(dance.person().get("/settings/profile").body())
            .expectFirst("main [name=csrf_token]")
            .val();

    assertForeign(form.with("client_id", other.id()));
    assertForeign(form.with("csrf_token", anyOther));
    assertThat(dance.isAuthorized()).isFalse();
    assertThat(posted("/sign_out", form).statusCode()).isEqualTo(403);
  }

  @Test
  void r20_what_was_unticked_is_not_granted_and_the_app_is_told() {
    Query form = dance.form(request()).with("decision", "approve", "scopes", "profile:read");
    String code = Dance.parameters(dance.post(form)).get("code");

    assertThat(ApiClient.tree(redeem(code)).get("scope").asString()).isEqualTo("profile:read");
  }

  @Test
  void i8_what_was_shown_is_granted() {
    Document page = Jsoup.parse(dance.person().get(request()).body());

    assertThat(page.select("[name=scopes][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder(SCOPES.split(" "));
    assertThat(page.select("main").text()).contains("app.example", "Authorize Ada?");
    assertThat(page.select("[name=decision]").eachText())
        .containsExactly("Yes, I Authorize", "No, thanks");
    String code = dance.codeOf(request());
    assertThat(ApiClient.tree(redeem(code)).get("scope").asString().split(" "))
        .containsExactlyInAnyOrder(SCOPES.split(" "));
  }

  @Test
  void i8_nothing_is_granted_that_was_not_shown() {
    Query form = dance.form(request()).with("decision", "approve", "scopes", "profile:read");
    String more = form.encoded() + "&scopes=resumes:write";

    String code = Dance.parameters(Dance.post(dance.person(), more)).get("code");

    assertThat(ApiClient.tree(redeem(code)).get("scope").asString()).isEqualTo("profile:read");
  }

  @Test
  void a_yes_with_nothing_ticked_is_a_no() {
    Query form = dance.form(request()).without("scopes").with("decision", "approve");

    assertThat(Dance.parameters(dance.post(form))).containsEntry("error", "access_denied");
    assertThat(dance.isAuthorized()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yes", "APPROVE"})
  void any_other_decision_is_none(String decision) {
    HttpResponse<String> answer = dance.decide(request(), decision);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(dance.isAuthorized()).isFalse();
  }

  @Test
  void r21_a_person_who_said_yes_is_not_asked_again_for_less() {
    dance.approve(request());

    HttpResponse<String> again = dance.person().get(dance.request("scope", "profile:read"));

    assertThat(again.statusCode()).isEqualTo(302);
    String code = Dance.parameters(again).get("code");
    assertThat(ApiClient.tree(dance.redeem(code)).get("scope").asString())
        .isEqualTo("profile:read");
    assertAsked(dance.request("scope", "profile:read resumes:read"));
    assertAsked(dance.request());
    assertAsked(dance.request("scope", "profile:read", "prompt", "consent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:4000/", "http://[::1]/", "http://localhost/", "com.example:/a"})
  void r21_who_waits_on_the_persons_own_device_asks_each_time(String uri) {
    dance.app().set(Map.of("redirect_uris", uri));

    assertThat(dance.codeOf(dance.request("redirect_uri", uri))).isNotEmpty();

    assertAsked(dance.request("redirect_uri", uri));
  }

  @Test
  void r21_a_public_client_asks_each_time() {
    dance.app().set(Map.of("redirect_uris", Dance.REDIRECT, "public", "true"));

    assertThat(dance.codeOf(dance.challenged())).isNotEmpty();

    assertAsked(dance.challenged());
  }

  private String request() {
    return dance.challenged("scope", SCOPES, "state", "s");
  }

  private HttpResponse<String> redeem(String code) {
    return dance.redeem(code, "code_verifier", Dance.VERIFIER);
  }

  private HttpResponse<String> posted(String path, Query form) {
    return dance
        .person()
        .send(
            dance
                .person()
                .request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded())));
  }

  private void assertAsked(String path) {
    HttpResponse<String> page = dance.person().get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.body()).contains("Yes, I Authorize");
  }

  private void assertForeign(Query form) {
    HttpResponse<String> answer = dance.post(form);
    assertThat(answer.statusCode()).as(form.encoded()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  private static void assertGuarded(HttpResponse<String> page) {
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(Jsoup.parse(page.body()).select("link[href], script, img, iframe"))
        .isNotEmpty()
        .allSatisfy(
            loaded -> assertThat(loaded.attr("href") + loaded.attr("src")).startsWith("/assets/"));
  }
}
