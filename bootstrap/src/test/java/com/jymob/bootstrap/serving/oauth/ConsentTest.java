package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.Query;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is asked, and what their answer is good for; each test bears its rule's number. */
class ConsentTest {
  private static final String SCOPES = "profile:read job_posts:read";

  private final Dance dance = Dance.ofTwo();

  @Test
  void r15_a_decision_is_answered_by_a_302() {
    assertThat(dance.approve(dance.request()).statusCode()).isEqualTo(302);
    assertThat(dance.decide(dance.request("prompt", "consent"), "deny").statusCode())
        .isEqualTo(302);
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

  private String request() {
    return dance.challenged("scope", SCOPES, "state", "s");
  }

  private HttpResponse<String> redeem(String code) {
    return dance.redeem(code, "code_verifier", Dance.VERIFIER);
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
