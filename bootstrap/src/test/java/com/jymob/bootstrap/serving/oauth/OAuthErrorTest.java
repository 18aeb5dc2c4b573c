package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How the OAuth endpoints say no (RFC 6749, section 5.2); each test bears its rule's number. */
class OAuthErrorTest {
  private static final String TOKEN = "/oauth/access_token";

  private final Dance dance = Dance.ofTwo();
  private final App app = dance.app();

  @Test
  void r4_names_are_case_sensitive_and_schemes_are_not() {
    String form = "grant_type=client_credentials";
    String basic = App.basic(app.id(), app.secret()).replace("Basic", "bAsIC");

    assertThat(app.browser().send(app.request(TOKEN, form).header("Authorization", basic)))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(200);
    assertThat(App.error(app.post(TOKEN, "Grant_Type=client_credentials")))
        .isEqualTo("400 invalid_request");
    assertThat(App.error(app.post(TOKEN, Dance.redemption("x").replace("code=", "Code="))))
        .isEqualTo("400 invalid_request");
  }

  @Test
  void r6_what_cannot_be_read_is_an_invalid_request() {
    for (String broken : new String[] {"%", "%zz", "%FF", "%C3%28"}) {
      assertThat(App.error(app.post(TOKEN, "grant_type=authorization_code&code=" + broken)))
          .isEqualTo("400 invalid_request");
    }
    assertThat(app.post(TOKEN, "grant_type=x&code=" + "x".repeat(2_000_000)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void r23_r25_an_error_is_a_word_to_programs_and_a_sentence_to_people_that_nobody_keeps() {
    String redemption = Dance.redemption("x");
    assertError("invalid_request", app.post(TOKEN, ""));
    assertError("invalid_request", app.post(TOKEN, "grant_type=authorization_code"));
    assertError("invalid_request", app.post(TOKEN, "grant_type=refresh_token"));
    assertError("invalid_request", app.post(TOKEN, redemption + "&code=x"));
    assertError("invalid_request", app.post(TOKEN, redemption + "&client_id=other"));
    assertError("invalid_request", app.post(TOKEN, redemption + "&client_secret=x"));
    assertError("unsupported_grant_type", app.post(TOKEN, "grant_type=\"\\\u00e9"));
    assertError("invalid_grant", app.post(TOKEN, redemption));
    assertError("invalid_grant", app.post(TOKEN, Dance.renewal("x")));
    assertError("invalid_scope", app.post(TOKEN, "grant_type=client_credentials&scope=\"\\"));
    assertError("invalid_client", app.postBare(TOKEN, redemption));
    assertError("invalid_request", app.post("/oauth/revoke", ""));
    assertError("invalid_grant", app.post("/oauth/revoke", "token=" + App.ofSomebody().token()));
    assertError("invalid_request", app.post("/oauth/introspect", ""));
    app.set(Map.of("public", "true"));
    assertError("unauthorized_client", app.post(TOKEN, "grant_type=client_credentials"));
    assertError("invalid_client", app.post("/oauth/introspect", "token=x"));
  }

  private static void assertError(String error, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(error.equals("invalid_client") ? 401 : 400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    JsonNode told = ApiClient.tree(answer);
    assertThat(told.propertyNames()).containsExactly("error", "error_description");
    assertThat(told.get("error").asString()).isEqualTo(error);
    assertThat(told.get("error_description").asString()).matches("[ !#-\\[\\]-~]+");
  }
}
