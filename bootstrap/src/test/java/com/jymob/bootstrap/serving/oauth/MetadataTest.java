package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a program learns beforehand (RFC 8414, RFC 9728); each test bears its rule's number. */
class MetadataTest {
  private static final String SERVER = "/.well-known/oauth-authorization-server";
  private static final String RESOURCE = "/.well-known/oauth-protected-resource";

  private final Browser program = TestedSite.browser();
  private final JsonNode server = ApiClient.tree(program.get(SERVER));

  @ParameterizedTest
  @CsvSource({"GET, /v1/users/me", "GET, /v1/users/me.xml", "HEAD, /v1/users/me"})
  void r60_a_401_names_the_document_that_describes_the_api(String method, String path) {
    HttpResponse<String> refused =
        program.send(program.request(path).method(method, BodyPublishers.noBody()));

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("resource_metadata=\"" + TestedSite.publicUrl() + RESOURCE + "\"");
  }

  @Test
  void r60_the_document_describes_the_api() {
    JsonNode resource = ApiClient.tree(program.get(RESOURCE));

    assertThat(resource.propertyNames())
        .containsExactly(
            "resource",
            "authorization_servers",
            "scopes_supported",
            "bearer_methods_supported",
            "resource_name");
    assertThat(resource.get("resource").asString()).isEqualTo(TestedSite.publicUrl());
    assertThat(texts(resource.get("authorization_servers")))
        .containsExactly(server.get("issuer").asString());
  }

  @Test
  void r61_the_issuer_is_the_same_everywhere() {
    App app = App.ofSomebody();
    JsonNode token = ApiClient.tree(app.post("/oauth/introspect", "token=" + app.token()));

    assertThat(server.get("issuer").asString())
        .isEqualTo(TestedSite.publicUrl())
        .isEqualTo(token.get("iss").asString());
  }

  @Test
  void r62_whatever_has_a_default_is_said() {
    assertThat(texts(server.get("grant_types_supported")))
        .containsExactly("authorization_code", "refresh_token", "client_credentials");
    assertThat(texts(server.get("token_endpoint_auth_methods_supported")))
        .containsExactly("client_secret_basic", "client_secret_post", "none");
    assertThat(texts(server.get("revocation_endpoint_auth_methods_supported")))
        .containsExactly("client_secret_basic", "client_secret_post", "none");
    assertThat(texts(server.get("introspection_endpoint_auth_methods_supported")))
        .containsExactly("client_secret_basic", "client_secret_post");
    assertThat(texts(server.get("response_modes_supported"))).containsExactly("query");
    assertThat(server).filteredOn(JsonNode::isArray).noneMatch(JsonNode::isEmpty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"token_endpoint", "revocation_endpoint", "introspection_endpoint"})
  void r63_every_endpoint_that_is_announced_answers(String endpoint) {
    String path = path(endpoint);
    App app = App.ofSomebody();
    String form = "grant_type=client_credentials&token=x";
    String secret = "&client_id=" + app.id() + "&client_secret=" + app.secret();

    assertThat(app.post(path, form).statusCode()).isEqualTo(200);
    assertThat(app.postBare(path, form + secret).statusCode()).isEqualTo(200);
  }

  @Test
  void r63_people_may_be_sent_to_the_authorization_endpoint() {
    assertThat(program.get(path("authorization_endpoint")).statusCode()).isNotIn(404, 405);
  }

  @Test
  void r63_every_grant_that_is_announced_is_known() {
    App app = App.ofSomebody();

    assertThat(texts(server.get("grant_types_supported")))
        .map(grant -> app.post(path("token_endpoint"), "grant_type=" + grant).body())
        .noneMatch(answer -> answer.contains("unsupported_grant_type"));
  }

  @Test
  void r63_nothing_is_announced_that_is_not_there() {
    assertThat(server.propertyNames())
        .containsExactly(
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "revocation_endpoint",
            "introspection_endpoint",
            "scopes_supported",
            "response_types_supported",
            "response_modes_supported",
            "grant_types_supported",
            "token_endpoint_auth_methods_supported",
            "revocation_endpoint_auth_methods_supported",
            "introspection_endpoint_auth_methods_supported",
            "code_challenge_methods_supported",
            "authorization_response_iss_parameter_supported");
  }

  @Test
  void there_is_no_openid_connect() {
    assertThat(program.get("/.well-known/openid-configuration").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {SERVER, RESOURCE})
  void whatever_accept_says_a_document_is_json_that_may_be_kept_for_an_hour(String path) {
    for (String method : List.of("GET", "HEAD")) {
      HttpResponse<String> answer =
          program.send(
              program
                  .request(path)
                  .header("Accept", "application/xml, text/html")
                  .method(method, BodyPublishers.noBody()));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
    }
  }

  private String path(String endpoint) {
    return server.get(endpoint).asString().substring(TestedSite.publicUrl().length());
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
