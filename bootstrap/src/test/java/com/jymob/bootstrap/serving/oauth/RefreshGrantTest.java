package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a refresh token is worth (RFC 6749, section 6); each test bears its rule's number. */
class RefreshGrantTest {
  private static final String TOKEN = "/oauth/access_token";

  private final Dance dance = Dance.ofTwo();
  private final JsonNode first = dance.tokens("scope", "profile:read job_posts:read");

  @Test
  void a_refresh_gives_the_next_pair_and_the_earlier_access_token_lives_on() {
    JsonNode second = ApiClient.tree(dance.refresh(refresh(first)));

    assertThat(second.propertyNames())
        .containsExactlyInAnyOrder(
            "access_token", "token_type", "expires_in", "refresh_token", "scope");
    assertThat(refresh(second)).isNotEqualTo(refresh(first));
    assertThat(dance.opens(access(first))).isTrue();
    assertThat(dance.opens(access(second))).isTrue();
  }

  @Test
  void a_lost_answer_is_given_again() {
    JsonNode second = ApiClient.tree(dance.refresh(refresh(first)));

    JsonNode again = ApiClient.tree(dance.refresh(refresh(first)));

    assertThat(access(again)).isEqualTo(access(second));
    assertThat(refresh(again)).isEqualTo(refresh(second));
    assertThat(again.get("expires_in").asLong()).isBetween(2_591_980L, 2_592_000L);
  }

  @Test
  void r45_what_is_no_refresh_token_of_the_app_is_an_invalid_grant() {
    App other = App.ofSomebody();

    for (String none : new String[] {"x", access(first), "\0", "\u00e9", refresh(first) + "x"}) {
      assertThat(App.error(dance.refresh(none))).isEqualTo("400 invalid_grant");
    }
    assertThat(App.error(other.post(TOKEN, Dance.renewal(refresh(first)))))
        .isEqualTo("400 invalid_grant");
    assertThat(App.error(dance.refresh(""))).isEqualTo("400 invalid_request");
    assertThat(dance.refresh(refresh(first)).statusCode()).isEqualTo(200);
  }

  @Test
  void r45_a_revoked_one_is_an_invalid_grant_too() {
    dance.app().post("/oauth/revoke", "token=" + refresh(first));

    assertThat(App.error(dance.refresh(refresh(first)))).isEqualTo("400 invalid_grant");
    assertThat(dance.opens(access(first))).isFalse();
  }

  @Test
  void r46_a_scope_narrows_the_access_token_only_and_a_wider_one_is_refused() {
    JsonNode less = ApiClient.tree(dance.refresh(refresh(first), "scope", "profile:read"));
    assertThat(less.get("scope").asString()).isEqualTo("profile:read");

    assertThat(App.error(dance.refresh(refresh(less), "scope", "profile:read resumes:read")))
        .isEqualTo("400 invalid_scope");
    assertThat(App.error(dance.refresh(refresh(less), "scope", "unheard_of")))
        .isEqualTo("400 invalid_scope");
    assertThat(ApiClient.tree(dance.refresh(refresh(less))).get("scope").asString())
        .isEqualTo("job_posts:read profile:read");
  }

  @Test
  void r47_a_retired_token_gives_nothing_once_its_successor_was_used_and_ends_nothing() {
    JsonNode second = ApiClient.tree(dance.refresh(refresh(first)));
    JsonNode third = ApiClient.tree(dance.refresh(refresh(second)));

    assertThat(App.error(dance.refresh(refresh(first)))).isEqualTo("400 invalid_grant");

    assertThat(dance.opens(access(third))).isTrue();
    assertThat(dance.refresh(refresh(third)).statusCode()).isEqualTo(200);
  }

  @Test
  void r34_r47_a_public_client_names_itself_and_its_tokens_rotate() {
    App app = dance.app();
    app.set(Map.of("redirect_uris", Dance.REDIRECT, "public", "true"));
    String named = "&client_id=" + app.id();

    HttpResponse<String> renewed = app.postBare(TOKEN, Dance.renewal(refresh(first)) + named);

    assertThat(refresh(ApiClient.tree(renewed))).isNotEqualTo(refresh(first));
    assertThat(App.error(app.postBare(TOKEN, Dance.renewal(refresh(first)))))
        .isEqualTo("401 invalid_client");
  }

  @Test
  void r34_an_app_that_omits_its_secret_is_refused() {
    String named = "&client_id=" + dance.app().id();

    assertThat(App.error(dance.app().postBare(TOKEN, Dance.renewal(refresh(first)) + named)))
        .isEqualTo("401 invalid_client");
  }

  @Test
  void r48_a_changed_password_ends_every_refresh_token() {
    Map<String, String> change =
        Map.of("current_password", TestedSite.PASSWORD, "password", "another horse battery");
    assertThat(dance.person().submit("/settings/password", change).statusCode()).isEqualTo(303);

    assertThat(App.error(dance.refresh(refresh(first)))).isEqualTo("400 invalid_grant");
  }

  @Test
  void r48_a_person_who_revokes_the_app_ends_every_token() {
    String page = dance.person().get("/authorized_apps").body();
    Jsoup.parse(page).select("main article:not(:has(mark)) form[action$=/revoke]").stream()
        .map(form -> dance.person().submit(form.attr("action"), Map.of()))
        .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(303));

    assertThat(App.error(dance.refresh(refresh(first)))).isEqualTo("400 invalid_grant");
    assertThat(dance.opens(access(first))).isFalse();
    assertThat(dance.isAuthorized()).isFalse();
  }

  private static String access(JsonNode tokens) {
    return tokens.get("access_token").asString();
  }

  private static String refresh(JsonNode tokens) {
    return tokens.get("refresh_token").asString();
  }
}
