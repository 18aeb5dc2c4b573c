package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a public client proves itself, and what it may not do; each test bears its rule's number. */
class PublicClientTest {
  private static final String TOKEN = "/oauth/access_token";
  private static final String REVOKE = "/oauth/revoke";
  private static final String INTROSPECT = "/oauth/introspect";

  private final App app = publicApp();
  private final String named = "client_id=" + app.id();

  @Test
  void r34_a_public_client_names_itself_at_the_token_endpoint() {
    assertThat(App.error(app.postBare(TOKEN, named + "&grant_type=unheard_of")))
        .isEqualTo("400 unsupported_grant_type");
    assertThat(App.error(app.postBare(TOKEN, named + "&client_secret=&grant_type=unheard_of")))
        .isEqualTo("400 unsupported_grant_type");
  }

  @Test
  void r34_a_public_client_names_itself_to_revoke_a_token_of_its_own() {
    ApiClient owner = new ApiClient(app.browser(), app.browser().shown("access_token"));

    HttpResponse<String> answer = app.postBare(REVOKE, named + "&token=" + owner.token());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(owner.get("/v1/users/me").statusCode()).isEqualTo(401);
  }

  @Test
  void r50_a_public_client_revokes_no_token_of_another() {
    App other = App.ofSomebody();
    String token = other.token();

    assertThat(App.error(app.postBare(REVOKE, named + "&token=" + token)))
        .isEqualTo("400 invalid_grant");
    assertThat(new ApiClient(other.browser(), token).get("/v1/users/me").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, REVOKE, INTROSPECT})
  void r34_a_public_client_must_send_its_id_and_no_wrong_secret(String path) {
    App guessing = new App(app.browser(), app.id(), "guess");

    assertThat(App.error(app.postBare(path, "token=x"))).isEqualTo("401 invalid_client");
    assertThat(App.error(app.postBare(path, named + "&client_secret=guess")))
        .isEqualTo("401 invalid_client");
    assertThat(App.error(guessing.post(path, "token=x"))).isEqualTo("401 invalid_client");
    assertThat(App.error(app.postBare(path + "?" + named, "token=x")))
        .isEqualTo("401 invalid_client");
  }

  @Test
  void r34_a_public_client_may_name_itself_in_the_header_with_an_empty_secret() {
    App silent = new App(app.browser(), app.id(), "");

    assertThat(silent.post(REVOKE, "token=x").statusCode()).isEqualTo(200);
    app.set(Map.of());
    assertThat(App.error(silent.post(REVOKE, "token=x"))).isEqualTo("401 invalid_client");
  }

  @Test
  void r34_a_public_client_may_prove_itself_all_the_same() {
    assertThat(app.post(REVOKE, "token=x").statusCode()).isEqualTo(200);
    assertThat(app.postBare(REVOKE, named + "&client_secret=" + app.secret() + "&token=x"))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200));
  }

  @Test
  void r26_a_public_client_cannot_act_on_its_own() {
    String form = "grant_type=client_credentials";

    assertThat(App.error(app.postBare(TOKEN, form + "&" + named)))
        .isEqualTo("400 unauthorized_client");
    assertThat(App.error(app.post(TOKEN, form))).isEqualTo("400 unauthorized_client");
  }

  @Test
  void r51_a_public_client_cannot_introspect() {
    String token = "token=" + app.browser().shown("access_token");

    assertThat(App.error(app.postBare(INTROSPECT, named + "&" + token)))
        .isEqualTo("401 invalid_client");
    assertThat(App.error(app.post(INTROSPECT, token))).isEqualTo("401 invalid_client");
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, REVOKE, INTROSPECT})
  void r34_without_a_secret_nobody_learns_whether_a_confidential_client_exists(String path) {
    App confidential = App.ofSomebody();

    HttpResponse<String> known = app.postBare(path, "token=x&client_id=" + confidential.id());
    HttpResponse<String> unknown = app.postBare(path, "token=x&client_id=nobody");

    assertThat(App.error(known)).isEqualTo("401 invalid_client");
    assertThat(known.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"JyMob\"");
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.body()).isEqualTo(known.body());
  }

  @Test
  void r34_a_client_that_is_confidential_again_needs_its_secret_at_once() {
    app.browser().submit("/settings/oauth_client", Map.of());

    assertThat(App.error(app.postBare(REVOKE, named + "&token=x"))).isEqualTo("401 invalid_client");
    assertThat(app.post(REVOKE, "token=x").statusCode()).isEqualTo(200);
  }

  private static App publicApp() {
    App app = App.ofSomebody();
    HttpResponse<String> saved =
        app.browser().submit("/settings/oauth_client", Map.of("public", "true"));
    assertThat(saved.statusCode()).isEqualTo(303);
    return app;
  }
}
