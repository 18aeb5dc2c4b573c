package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the answer to an app may go, and what it says; each test bears its rule's number. */
class RedirectTest {
  private static final String REGISTERED =
      String.join(
          "\n",
          "https://app.example/callback",
          "https://app.example/with?a=b",
          "http://127.0.0.1/back",
          "http://[::1]/back?x=y",
          "http://127.0.0.1:1/ported",
          "http://127.0.0.1:51234",
          "http://localhost:3000/back",
          "com.example.app:/back");

  private final Dance dance = Dance.ofTwo();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example/callback/",
        "https://app.example/Callback",
        "https://APP.example/callback",
        "HTTPS://app.example/callback",
        "https://app.example:443/callback",
        "https://app.example/callback?",
        "https://app.example/callback?a=b",
        "https://app.example/callback#",
        "https://app.example/call%62ack",
        "https://app.example/./callback",
        "https://app.example/callback/../callback",
        "https://app.example/",
        "https://app.example",
        "https://app.example.evil.example/callback",
        "https://evil.example\\@app.example/callback",
        "https://user@app.example/callback",
        "http://app.example/callback",
        "//app.example/callback",
        "/callback",
        "javascript:alert(1)",
        " https://app.example/callback",
        "https://app.example/callback\n",
        "https://app.example/call*"
      })
  void r7_only_the_same_string_will_do(String uri) {
    assertShown(dance.request("redirect_uri", uri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example/callback",
        "https://app.example/with?a=b",
        "http://127.0.0.1:40000/back",
        "http://127.0.0.1:40000/ported",
        "http://127.0.0.1/ported",
        "http://[::1]:40000/back?x=y",
        "http://127.0.0.1:40000",
        "http://localhost:3000/back",
        "com.example.app:/back"
      })
  void r9_the_port_of_a_loopback_address_is_free(String uri) {
    dance.app().set(Map.of("redirect_uris", REGISTERED));

    HttpResponse<String> yes = dance.approve(dance.request("redirect_uri", uri));

    assertThat(Dance.location(yes)).startsWith(uri + (uri.contains("?") ? "&" : "?") + "code=");
    String code = Dance.parameters(yes).get("code");
    assertThat(dance.redeem(code, "redirect_uri", uri).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1:40000/back",
        "http://127.0.0.1:40000/back/",
        "http://127.0.0.1:40000/back?x=y",
        "http://127.0.0.1:40000/",
        "http://127.0.0.1:40000/other",
        "http://127.0.0.1:70000/back",
        "http://127.0.0.1:/back",
        "http://127.0.0.1:40000@evil.example/back",
        "http://user@127.0.0.1:40000/back",
        "http://127.0.0.2:40000/back",
        "http://127.1:40000/back",
        "http://[0:0:0:0:0:0:0:1]:40000/back?x=y",
        "http://[::1]:40000/back",
        "http://localhost:40000/back",
        "http://localhost/back",
        "http://LOCALHOST:3000/back",
        "com.example.app:/other"
      })
  void r9_and_nothing_else_is(String uri) {
    dance.app().set(Map.of("redirect_uris", REGISTERED));

    assertShown(dance.request("redirect_uri", uri));
  }

  @Test
  void r8_who_the_app_is_or_where_it_is_must_be_certain() {
    assertShown(dance.request("client_id", "<script>alert(1)</script>"));
    assertShown(dance.request("redirect_uri", "https://evil.example/\"><script>alert(1)</script>"));
    assertShown(dance.request("client_id", ""));
    assertShown(dance.request("redirect_uri", ""));
    assertShown(dance.request() + "&client_id=" + dance.app().id());
    assertShown(dance.request() + "&redirect_uri=" + Dance.REDIRECT);
    assertShown(dance.request("client_id", App.ofSomebody().id()));
    assertShown(dance.request("client_id", "\u00e9"));
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, '',    invalid_request",
    "response_type, token, unsupported_response_type",
    "scope,         x,     invalid_scope",
    "code_challenge, x,    invalid_request"
  })
  void r11_any_other_mistake_is_told_to_the_app(String name, String value, String error) {
    HttpResponse<String> told = dance.person().get(dance.request("state", "s", name, value));

    assertThat(told.statusCode()).isEqualTo(302);
    assertThat(Dance.location(told)).startsWith(Dance.REDIRECT + "?error=" + error + "&");
    assertTold(error, "s", told);
  }

  @Test
  void r11_so_is_a_no() {
    HttpResponse<String> no = dance.decide(dance.request("state", "s"), "deny");

    assertThat(no.statusCode()).isEqualTo(302);
    assertTold("access_denied", "s", no);
    assertThat(Dance.parameters(dance.decide(dance.request(), "deny"))).doesNotContainKey("state");
  }

  @Test
  void r12_a_query_of_its_own_is_kept_and_extended() {
    String uri = "https://app.example/with?a=b";
    dance.app().set(Map.of("redirect_uris", uri));

    HttpResponse<String> yes = dance.approve(dance.request("redirect_uri", uri));
    HttpResponse<String> no = dance.person().get(dance.request("redirect_uri", uri, "scope", "x"));

    assertThat(Dance.location(yes)).startsWith(uri + "&code=");
    assertThat(Dance.location(no)).startsWith(uri + "&error=");
  }

  @Test
  void r19_every_answer_names_the_issuer_of_the_metadata() {
    var metadata = ApiClient.tree(dance.person().get("/.well-known/oauth-authorization-server"));
    String issuer = metadata.get("issuer").asString();

    assertThat(metadata.get("authorization_response_iss_parameter_supported").asBoolean()).isTrue();
    assertThat(Dance.parameters(dance.approve(dance.request()))).containsEntry("iss", issuer);
    assertThat(Dance.parameters(dance.decide(dance.request("prompt", "consent"), "deny")))
        .containsEntry("iss", issuer);
    assertThat(Dance.parameters(dance.person().get(dance.request("scope", "x"))))
        .containsEntry("iss", issuer);
  }

  private static void assertTold(String error, String state, HttpResponse<String> answer) {
    assertThat(Dance.parameters(answer))
        .containsOnlyKeys("error", "error_description", "state", "iss")
        .containsEntry("error", error)
        .containsEntry("state", state)
        .hasEntrySatisfying(
            "error_description", words -> assertThat(words).matches("[ !#-\\[\\]-~]+"));
  }

  /** R8: to the person alone, signed in or not, and without repeating anything. */
  private void assertShown(String path) {
    for (Browser anybody : new Browser[] {dance.person(), TestedSite.browser()}) {
      HttpResponse<String> page = anybody.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(400);
      assertThat(page.headers().firstValue("Location")).isEmpty();
      assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
      assertThat(page.body())
          .doesNotContain("alert(1)", "app.example", "evil.example", URI.create(path).getQuery());
    }
  }
}
