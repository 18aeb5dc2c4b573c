package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The token endpoint by the rules of RFC 6749; each test bears its rule's number. */
class TokenEndpointTest {
  private static final String TOKEN = "/oauth/access_token";
  private static final String GRANT = "grant_type=client_credentials";

  private final App app = App.ofSomebody();

  @ParameterizedTest
  @ValueSource(strings = {"/oauth/access_token", "/oauth/token"})
  void r48_client_credentials_give_a_token_for_the_owner_and_none_to_refresh_it(String path) {
    HttpResponse<String> answer = app.post(path, GRANT);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode token = ApiClient.tree(answer);
    assertThat(token.propertyNames())
        .containsExactlyInAnyOrder("access_token", "token_type", "expires_in", "scope");
    assertThat(token.get("token_type").asString()).isEqualTo("Bearer");
    ApiClient owner = new ApiClient(app.browser(), token.get("access_token").asString());
    assertThat(owner.get("/v1/users/me").statusCode()).isEqualTo(200);
  }

  @Test
  void a_scope_narrows_the_token() {
    HttpResponse<String> answer = app.post(TOKEN, GRANT + "&scope=job_posts:read+job_posts:read");

    JsonNode token = ApiClient.tree(answer);
    assertThat(token.get("scope").asString()).isEqualTo("job_posts:read");
    ApiClient program = new ApiClient(app.browser(), token.get("access_token").asString());
    assertThat(program.get("/v1/job_posts").statusCode()).isEqualTo(200);
    HttpResponse<String> refused = program.get("/v1/users/me");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith(
            "Bearer realm=\"JyMob\", error=\"insufficient_scope\", scope=\"profile:read\", ");
  }

  @Test
  void r1_unknown_parameters_are_ignored() {
    assertThat(app.post(TOKEN, GRANT + "&resource=x&access_type=y&scope[a]=z").statusCode())
        .isEqualTo(200);
  }

  @Test
  void r2_an_empty_parameter_counts_as_absent() {
    assertThat(app.post(TOKEN, GRANT + "&scope=").statusCode()).isEqualTo(200);
    assertThat(App.error(app.post(TOKEN, "grant_type="))).isEqualTo("400 invalid_request");
  }

  @Test
  void r2_nor_do_empty_credentials_in_the_body_contradict_the_header() {
    assertThat(app.post(TOKEN, GRANT + "&client_id=&client_secret=").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&grant_type=client_credentials", "&scope=a&scope=a", "&x=1&x=2"})
  void r3_a_repeated_parameter_is_refused(String more) {
    assertThat(App.error(app.post(TOKEN, GRANT + more))).isEqualTo("400 invalid_request");
  }

  @Test
  void r3_but_for_those_that_a_standard_lets_stand_twice() {
    assertThat(app.post(TOKEN, GRANT + "&resource=a&resource=b&audience=c&audience=c").statusCode())
        .isEqualTo(200);
  }

  @Test
  void r5_a_body_that_is_no_form_is_refused() {
    var json =
        app.browser()
            .request(TOKEN)
            .header("Content-Type", "application/json")
            .header("Authorization", App.basic(app.id(), app.secret()))
            .POST(BodyPublishers.ofString("{}"));

    assertThat(App.error(app.browser().send(json))).isEqualTo("400 invalid_request");
    assertThat(App.error(app.post(TOKEN, "grant_type=%"))).isEqualTo("400 invalid_request");
    assertThat(App.error(app.post(TOKEN, "grant_type=%FF"))).isEqualTo("400 invalid_request");
  }

  @Test
  void r20_an_unknown_scope_is_refused() {
    assertThat(App.error(app.post(TOKEN, GRANT + "&scope=everything")))
        .isEqualTo("400 invalid_scope");
    assertThat(App.error(app.post(TOKEN, GRANT + "&scope=JOB_POSTS:READ")))
        .isEqualTo("400 invalid_scope");
  }

  @Test
  void r22_only_a_post_counts_and_only_its_body() {
    String query = GRANT + "&client_id=" + app.id() + "&client_secret=" + app.secret();

    assertThat(app.browser().get(TOKEN + "?" + query).statusCode()).isEqualTo(405);
    assertThat(App.error(app.postBare(TOKEN + "?" + query, GRANT))).isEqualTo("401 invalid_client");
  }

  @Test
  void r23_nobody_keeps_an_answer_nor_an_error() {
    for (String form : new String[] {GRANT, "grant_type=x"}) {
      HttpResponse<String> answer = app.post(TOKEN, form);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
      assertThat(answer.headers().firstValue("Cache-Control"))
          .contains("no-cache, no-store, max-age=0, must-revalidate");
      assertThat(answer.headers().firstValue("Pragma")).contains("no-cache");
    }
  }

  @Test
  void r24_expires_in_is_a_number_of_seconds() {
    JsonNode expiresIn = ApiClient.tree(app.post(TOKEN, GRANT)).get("expires_in");

    assertThat(expiresIn.isNumber()).isTrue();
    assertThat(expiresIn.asLong()).isEqualTo(2_592_000);
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type=password, unsupported_grant_type",
    "grant_type=CLIENT_CREDENTIALS, unsupported_grant_type",
    "scope=job_posts:read, invalid_request"
  })
  void r26_the_error_says_what_is_wrong_with_the_grant(String form, String error) {
    assertThat(App.error(app.post(TOKEN, form))).isEqualTo("400 " + error);
  }

  @Test
  void r28_two_ways_of_authenticating_at_once_are_refused() {
    String body = "&client_id=" + app.id() + "&client_secret=" + app.secret();

    assertThat(App.error(app.post(TOKEN, GRANT + body))).isEqualTo("400 invalid_request");
    assertThat(app.post(TOKEN, GRANT + "&client_id=" + app.id()).statusCode()).isEqualTo(200);
    assertThat(App.error(app.post(TOKEN, GRANT + "&client_id=other")))
        .isEqualTo("400 invalid_request");
  }

  @Test
  void r29_both_parts_of_basic_are_form_decoded() {
    String encoded = app.secret().replace("_", "%5f");

    assertThat(new App(app.browser(), app.id(), encoded).post(TOKEN, GRANT).statusCode())
        .isEqualTo(200);
  }

  @Test
  void r30_a_secret_in_the_body_works_too() {
    String body = "&client_id=" + app.id() + "&client_secret=" + app.secret();

    assertThat(app.postBare(TOKEN, GRANT + body).statusCode()).isEqualTo(200);
  }

  @Test
  void r31_r32_a_failed_authentication_names_the_scheme_and_not_the_reason() {
    HttpResponse<String> wrong = new App(app.browser(), app.id(), "x").post(TOKEN, GRANT);
    HttpResponse<String> unknown =
        new App(app.browser(), "nobody", app.secret()).post(TOKEN, GRANT);
    HttpResponse<String> inBody =
        app.postBare(TOKEN, GRANT + "&client_id=" + app.id() + "&client_secret=x");

    assertThat(App.error(wrong)).isEqualTo("401 invalid_client");
    assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"JyMob\"");
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(App.error(inBody)).isEqualTo("401 invalid_client");
    assertThat(inBody.body()).isEqualTo(wrong.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic !", "Basic Og==", "Basic YQ==", "Basic JTpi"})
  void a_header_that_cannot_be_read_is_a_failed_authentication(String header) {
    var request = app.request(TOKEN, GRANT).header("Authorization", header);

    assertThat(App.error(app.browser().send(request))).isEqualTo("401 invalid_client");
  }

  @Test
  void r34_an_app_that_omits_its_secret_is_refused() {
    assertThat(App.error(app.postBare(TOKEN, GRANT + "&client_id=" + app.id())))
        .isEqualTo("401 invalid_client");
    assertThat(App.error(app.postBare(TOKEN, GRANT))).isEqualTo("401 invalid_client");
  }

  @Test
  void whatever_accept_says_the_answer_is_json() {
    var request =
        app.request(TOKEN, GRANT)
            .header("Accept", "text/html, application/xml")
            .header("Authorization", App.basic(app.id(), app.secret()));

    HttpResponse<String> answer = app.browser().send(request);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
  }
}
