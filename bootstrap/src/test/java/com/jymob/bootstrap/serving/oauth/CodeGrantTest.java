package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a code is worth (RFC 6749, section 4.1.3; RFC 7636); each test bears its rule's number. */
class CodeGrantTest {
  private static final String TOKEN = "/oauth/access_token";

  private final Dance dance = Dance.ofTwo();
  private final String code = dance.code();

  @Test
  void r36_each_code_gives_what_was_allowed_with_it() {
    String less = dance.code("scope", "profile:read");

    assertThat(ApiClient.tree(dance.redeem(less)).get("scope").asString())
        .isEqualTo("profile:read");
    assertThat(ApiClient.tree(dance.redeem(code)).get("scope").asString())
        .contains("job_posts:write");
  }

  @Test
  void r37_of_many_exchanges_at_once_one_succeeds() throws Exception {
    List<Callable<Integer>> exchanges =
        Collections.nCopies(8, () -> dance.redeem(code).statusCode());

    try (ExecutorService threads = Executors.newFixedThreadPool(exchanges.size())) {
      assertThat(threads.invokeAll(exchanges))
          .extracting(Future::get)
          .containsOnly(200, 400)
          .containsOnlyOnce(200);
    }
  }

  @Test
  void r38_a_second_exchange_ends_everything_that_came_of_the_first() {
    JsonNode tokens = ApiClient.tree(dance.redeem(code));
    JsonNode others = dance.tokens();
    String renewed = access(dance.refresh(refresh(tokens)));

    assertThat(App.error(dance.redeem(code))).isEqualTo("400 invalid_grant");

    assertThat(dance.opens(access(tokens))).isFalse();
    assertThat(dance.opens(renewed)).isFalse();
    assertThat(App.error(dance.refresh(refresh(tokens)))).isEqualTo("400 invalid_grant");
    assertThat(dance.opens(access(others))).isTrue();
    assertThat(dance.isAuthorized()).isTrue();
  }

  @Test
  void r38_who_cannot_prove_to_be_the_app_ends_nothing() {
    String challenged = dance.codeOf(dance.challenged());
    String token = access(dance.redeem(challenged, "code_verifier", Dance.VERIFIER));
    App thief = new App(dance.app().browser(), dance.app().id(), "guess");
    App other = App.ofSomebody();
    String form = Dance.redemption(challenged, "code_verifier", Dance.VERIFIER);

    assertThat(App.error(thief.post(TOKEN, form))).isEqualTo("401 invalid_client");
    assertThat(App.error(other.post(TOKEN, form))).isEqualTo("400 invalid_grant");
    assertThat(App.error(dance.redeem(challenged))).isEqualTo("400 invalid_grant");
    assertThat(App.error(dance.redeem(challenged, "code_verifier", "x".repeat(43))))
        .isEqualTo("400 invalid_grant");
    assertThat(App.error(dance.redeem(challenged, "redirect_uri", "https://x.example")))
        .isEqualTo("400 invalid_grant");

    assertThat(dance.opens(token)).isTrue();
  }

  @Test
  void r39_the_app_and_the_redirect_uri_are_those_of_the_request() {
    App other = App.ofSomebody();

    assertThat(App.error(other.post(TOKEN, Dance.redemption(code)))).isEqualTo("400 invalid_grant");
    for (String uri : new String[] {"", Dance.REDIRECT + "/", "https://x.example"}) {
      assertThat(App.error(dance.redeem(code, "redirect_uri", uri))).isEqualTo("400 invalid_grant");
    }
    assertThat(dance.redeem(code).statusCode()).isEqualTo(200);
  }

  @Test
  void r39_what_is_no_code_is_an_invalid_grant() {
    String token = access(dance.redeem(code));

    for (String none : new String[] {"x", token, "\0", code + "x", code.toLowerCase(), "\u00e9"}) {
      assertThat(App.error(dance.redeem(none))).isEqualTo("400 invalid_grant");
    }
    assertThat(App.error(dance.redeem(""))).isEqualTo("400 invalid_request");
  }

  @Test
  void a_failed_authentication_does_not_burn_the_code() {
    App app = dance.app();
    String form = Dance.redemption(code);
    String body = "&client_id=" + app.id() + "&client_secret=";

    assertThat(App.error(new App(app.browser(), app.id(), "x").post(TOKEN, form)))
        .isEqualTo("401 invalid_client");
    assertThat(App.error(app.postBare(TOKEN, form + body + "x"))).isEqualTo("401 invalid_client");
    assertThat(App.error(app.postBare(TOKEN, form))).isEqualTo("401 invalid_client");

    assertThat(app.postBare(TOKEN, form + body + app.secret()).statusCode()).isEqualTo(200);
  }

  @Test
  void r1_r3_what_is_unknown_is_ignored_and_what_is_repeated_refused() {
    String form = Dance.redemption(code);

    for (String repeated : new String[] {"code", "redirect_uri", "grant_type"}) {
      String value = repeated.equals("code") ? code : "authorization_code";
      assertThat(App.error(dance.app().post(TOKEN, form + "&" + repeated + "=" + value)))
          .isEqualTo("400 invalid_request");
    }
    assertThat(
            dance
                .app()
                .post(TOKEN, form + "&resource=x&access_type=y&scope=unheard_of")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatever_accept_says_the_answer_is_json_without_null() {
    App app = dance.app();

    HttpResponse<String> answer =
        app.browser()
            .send(
                app.request(TOKEN, Dance.redemption(code))
                    .header("Accept", "text/html, application/xhtml+xml, */*;q=0.8")
                    .header("Authorization", App.basic(app.id(), app.secret())));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(ApiClient.tree(answer)).noneMatch(JsonNode::isNull).hasSize(5);
  }

  private static String access(HttpResponse<String> answer) {
    return access(ApiClient.tree(answer));
  }

  private static String access(JsonNode tokens) {
    return tokens.get("access_token").asString();
  }

  private static String refresh(JsonNode tokens) {
    return tokens.get("refresh_token").asString();
  }
}
