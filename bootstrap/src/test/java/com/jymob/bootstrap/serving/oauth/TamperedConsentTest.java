package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.Query;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision that nobody made; each test bears its rule's number. */
class TamperedConsentTest {
  private static final String OTHER_REDIRECT = "https://app.example/other";
  private static final String SCOPES = "profile:read job_posts:read";

  private final Dance dance = Dance.ofTwo();

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

  private String request() {
    return dance.challenged("scope", SCOPES, "state", "s");
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

  private void assertForeign(Query form) {
    HttpResponse<String> answer = dance.post(form);
    assertThat(answer.statusCode()).as(form.encoded()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }
}
