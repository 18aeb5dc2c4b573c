package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How an app comes to act for a person, from the first click to the last token. */
class AuthorizationTest {
  private final Dance dance = Dance.ofTwo();

  @Test
  void a_person_says_yes_and_the_app_acts_for_them_until_they_revoke_it() {
    String page = dance.person().get(dance.request("state", "x y&z")).body();
    assertThat(page).contains("Yes, I Authorize", "No, thanks", "app.example");
    HttpResponse<String> yes = dance.approve(dance.request("state", "x y&z"));

    assertThat(yes.statusCode()).as(yes.body()).isEqualTo(302);
    Map<String, String> answer = Dance.parameters(yes);
    assertThat(answer).containsOnlyKeys("code", "state", "iss");
    assertThat(answer).containsEntry("state", "x y&z");
    assertThat(answer).containsEntry("iss", TestedSite.publicUrl());

    JsonNode tokens = ApiClient.tree(dance.redeem(answer.get("code")));
    assertThat(tokens.propertyNames())
        .containsExactlyInAnyOrder(
            "access_token", "token_type", "expires_in", "refresh_token", "scope");
    ApiClient api = new ApiClient(dance.app().browser(), tokens.get("access_token").asString());
    assertThat(ApiClient.tree(api.get("/v1/users/me")).get("id").asLong())
        .isEqualTo(ApiClient.tree(personsOwn().get("/v1/users/me")).get("id").asLong());
  }

  @Test
  void a_person_says_no() {
    HttpResponse<String> no = dance.decide(dance.request("state", "s"), "deny");

    assertThat(no.statusCode()).isEqualTo(302);
    assertThat(Dance.parameters(no)).containsEntry("error", "access_denied");
  }

  private ApiClient personsOwn() {
    return new ApiClient(dance.person(), dance.person().shown("access_token"));
  }
}
