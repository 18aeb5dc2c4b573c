package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Revocation (RFC 7009) and introspection (RFC 7662); each test bears its rule's number. */
class RevocationTest {
  private static final String REVOKE = "/oauth/revoke";
  private static final String INTROSPECT = "/oauth/introspect";
  private static final String INACTIVE = "{\"active\":false}";

  private final App app = App.ofSomebody();
  private final App other = App.ofSomebody();

  @Test
  void a_revoked_token_opens_nothing_from_the_next_request_on() {
    String token = app.token();
    ApiClient program = new ApiClient(app.browser(), token);
    assertThat(program.get("/v1/users/me").statusCode()).isEqualTo(200);

    HttpResponse<String> answer = app.post(REVOKE, "token=" + token);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(program.get("/v1/users/me").statusCode()).isEqualTo(401);
    assertThat(app.post(INTROSPECT, "token=" + token).body()).isEqualTo(INACTIVE);
  }

  @Test
  void r49_a_token_that_is_unknown_or_revoked_already_is_revoked_all_the_same() {
    String token = app.token();
    for (String each : new String[] {token, token, "never-was"}) {
      HttpResponse<String> answer = app.post(REVOKE, "token=" + each);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
      assertThat(answer.body()).isEqualTo("{}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_token", "refresh_token", "unheard_of"})
  void r50_a_hint_is_only_a_hint(String hint) {
    String token = app.token();

    app.post(REVOKE, "token=" + token + "&token_type_hint=" + hint);

    assertThat(app.post(INTROSPECT, "token=" + token).body()).isEqualTo(INACTIVE);
  }

  @Test
  void r50_the_token_of_another_app_stays_good() {
    String token = app.token();

    assertThat(App.error(other.post(REVOKE, "token=" + token))).isEqualTo("400 invalid_grant");
    assertThat(new ApiClient(app.browser(), token).get("/v1/users/me").statusCode()).isEqualTo(200);
  }

  @Test
  void an_own_token_that_is_revoked_is_replaced_at_the_next_visit_to_the_settings() {
    String first = app.browser().shown("access_token");
    app.post(REVOKE, "token=" + first);

    String second = app.browser().shown("access_token");

    assertThat(second).isNotEqualTo(first);
    assertThat(new ApiClient(app.browser(), second).get("/v1/users/me").statusCode())
        .isEqualTo(200);
  }

  @Test
  void r51_both_demand_a_client() {
    assertThat(App.error(app.postBare(REVOKE, "token=x"))).isEqualTo("401 invalid_client");
    assertThat(App.error(app.postBare(INTROSPECT, "token=x"))).isEqualTo("401 invalid_client");
    assertThat(App.error(app.post(REVOKE, ""))).isEqualTo("400 invalid_request");
    assertThat(App.error(app.post(INTROSPECT, "token="))).isEqualTo("400 invalid_request");
  }

  @Test
  void r52_nothing_is_told_of_a_token_that_is_unknown_or_another_apps() {
    String foreign = other.token();

    assertThat(app.post(INTROSPECT, "token=never-was").body()).isEqualTo(INACTIVE);
    assertThat(app.post(INTROSPECT, "token=" + foreign).body()).isEqualTo(INACTIVE);
    assertThat(other.post(INTROSPECT, "token=" + foreign).body()).contains("\"active\":true");
  }

  @Test
  void r53_times_are_numbers_and_a_token_never_stands_in_a_url() {
    String token = app.token();
    JsonNode told = ApiClient.tree(app.post(INTROSPECT, "token=" + token));

    assertThat(told.propertyNames())
        .containsExactlyInAnyOrder(
            "active", "scope", "client_id", "token_type", "exp", "iat", "sub", "iss");
    assertThat(told.get("exp").asLong() - told.get("iat").asLong()).isEqualTo(2_592_000);
    assertThat(told.get("client_id").asString()).isEqualTo(app.id());
    assertThat(told.get("iss").asString()).isEqualTo(TestedSite.publicUrl());
    assertThat(app.browser().get(INTROSPECT + "?token=" + token).statusCode()).isEqualTo(405);
    assertThat(app.browser().get(REVOKE + "?token=" + token).statusCode()).isEqualTo(405);
  }
}
