package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people see of the apps that act for them, and how they end it. */
class AuthorizedAppsTest {
  private static final String PAGE = "/authorized_apps";

  private final Dance dance = Dance.ofTwo();
  private final JsonNode tokens =
      ApiClient.tree(dance.redeem(dance.code("scope", "profile:read job_posts:read")));
  private final ApiClient api =
      new ApiClient(dance.app().browser(), tokens.get("access_token").asString());

  @Test
  void a_scope_that_is_removed_opens_nothing_from_the_next_request_on() {
    assertThat(api.get("/v1/users/me").statusCode()).isEqualTo(200);

    assertThat(removeProfile().statusCode()).isEqualTo(303);

    HttpResponse<String> refused = api.get("/v1/users/me");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("error=\"insufficient_scope\"", "scope=\"profile:read\"");
    assertThat(api.get("/v1/job_posts").statusCode()).isEqualTo(200);
    assertThat(introspected().get("scope").asString()).isEqualTo("job_posts:read");
  }

  @Test
  void a_refresh_gives_what_is_left_of_the_scopes() {
    removeProfile();

    JsonNode next = ApiClient.tree(refresh());

    assertThat(next.get("scope").asString()).isEqualTo("job_posts:read");
    ApiClient program = new ApiClient(dance.app().browser(), next.get("access_token").asString());
    assertThat(program.get("/v1/users/me").statusCode()).isEqualTo(403);
    assertThat(program.get("/v1/job_posts").statusCode()).isEqualTo(200);
  }

  @Test
  void a_revoked_app_is_out_from_the_next_request_on() {
    dance.person().submit(found("/authorized_apps/[0-9]+/revoke"), Map.of());

    assertThat(api.get("/v1/job_posts").statusCode()).isEqualTo(401);
    assertThat(App.error(refresh())).isEqualTo("400 invalid_grant");
    assertThat(dance.person().get(PAGE).body()).contains("YOUR OWN APP!");
  }

  @Test
  void all_apps_are_revoked_and_the_own_one_comes_back_with_another_token() {
    String own = dance.person().shown("access_token");

    dance.person().submit(found("/authorized_apps/revoke_all"), Map.of());

    assertThat(api.get("/v1/job_posts").statusCode()).isEqualTo(401);
    assertThat(meBy(own)).isEqualTo(401);
    assertThat(dance.person().get(PAGE).body()).contains("You have authorized no app.");
    assertThat(meBy(dance.person().shown("access_token"))).isEqualTo(200);
  }

  @Test
  void a_person_sees_at_once_that_the_app_acted_for_them() {
    assertThat(dance.person().get(PAGE).body())
        .contains("2 live tokens")
        .doesNotContain("Last used");

    api.get("/v1/job_posts");

    assertThat(dance.person().get(PAGE).body()).containsOnlyOnce("Last used on");
  }

  /** Presses one of the buttons of the first app, which is the latest. */
  private HttpResponse<String> removeProfile() {
    return dance
        .person()
        .submit(found("/authorized_apps/[0-9]+/withdraw_scope"), Map.of("scope", "profile:read"));
  }

  private String found(String path) {
    Matcher action = Pattern.compile(path).matcher(dance.person().get(PAGE).body());
    assertThat(action.find()).isTrue();
    return action.group();
  }

  private JsonNode introspected() {
    return ApiClient.tree(dance.app().post("/oauth/introspect", "token=" + api.token()));
  }

  private HttpResponse<String> refresh() {
    String token = tokens.get("refresh_token").asString();
    return dance
        .app()
        .post("/oauth/access_token", "grant_type=refresh_token&refresh_token=" + token);
  }

  private int meBy(String token) {
    return new ApiClient(dance.person(), token).get("/v1/users/me").statusCode();
  }
}
