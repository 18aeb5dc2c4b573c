package com.jymob.application.oauth.consent;

import static com.jymob.application.fixture.TestApp.CHALLENGE;
import static com.jymob.application.fixture.TestApp.LOOPBACK_URI;
import static com.jymob.application.fixture.TestApp.REDIRECT_URI;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.consent.AuthorizationOutcome.AskConsent;
import com.jymob.application.oauth.consent.AuthorizationOutcome.Mistake;
import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithError;
import com.jymob.application.oauth.consent.AuthorizationOutcome.ShowError;
import com.jymob.application.oauth.consent.AuthorizationOutcome.SignInFirst;
import com.jymob.domain.oauth.Scope;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong with a request, and who is told: the same when it is made and when it is answered.
 */
class AuthorizationRequestTest {
  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");

  @Test
  void a_request_as_short_as_can_be_asks_for_everything() {
    assertThat(((AskConsent) app.start(app.request(), ada)).scopes()).isEqualTo(Scope.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "../etc", "\0", "<script>"})
  void r8_an_unknown_client_is_told_to_the_person_alone(String id) {
    assertShown(app.request("client_id", id), Mistake.UNKNOWN_CLIENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://app.example/back/",
        "https://app.example/back?x=1",
        "https://evil.example/back",
        "javascript:alert(1)",
        "http://127.0.0.1:51234/other",
        "\0",
      })
  void r8_so_is_a_redirect_uri_that_is_missing_or_not_registered(String redirectUri) {
    assertShown(app.request("redirect_uri", redirectUri), Mistake.UNREGISTERED_REDIRECT);
  }

  @ParameterizedTest
  @CsvSource({"client_id, UNKNOWN_CLIENT", "redirect_uri, UNREGISTERED_REDIRECT"})
  void r3_so_is_either_of_them_sent_twice_even_if_both_are_right(String name, Mistake mistake) {
    assertShown(twice(app.request(), name), mistake);
  }

  @Test
  void so_is_a_wrong_secret() {
    TestApp other = new TestApp(site, "owner@other.example");
    assertShown(app.request("client_secret", "jym_cs_wrong"), Mistake.WRONG_SECRET);
    assertShown(app.request("client_secret", other.secret().reveal()), Mistake.WRONG_SECRET);
  }

  @Test
  void a_right_secret_is_taken_as_the_documentation_says_also_one_that_was_just_replaced() {
    AuthorizationRequest request = app.request("client_secret", app.secret().reveal());
    assertThat(app.start(request, ada)).isInstanceOf(AskConsent.class);

    site.rotateClientSecret.run(app.client().owner(), TestSite.SOURCE);
    assertThat(app.start(request, ada)).isInstanceOf(AskConsent.class);
    site.clock.advance(Duration.ofHours(24));
    assertShown(request, Mistake.WRONG_SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "response_type",
        "scope",
        "state",
        "code_challenge",
        "code_challenge_method",
        "prompt",
        "client_secret"
      })
  void r3_anything_else_sent_twice_is_told_to_the_app_even_if_both_are_equal(String name) {
    AuthorizationRequest good =
        app.request(
            "scope", "profile:read",
            "code_challenge", CHALLENGE,
            "code_challenge_method", "S256",
            "prompt", "consent",
            "state", "x",
            "client_secret", app.secret().reveal());
    assertThat(app.start(good, ada)).isInstanceOf(AskConsent.class);
    assertTold(twice(good, name), "invalid_request", name.equals("state") ? null : "x");
  }

  @Test
  void r1_what_nobody_knows_is_ignored_however_often_it_is_sent() {
    AuthorizationRequest request = twice(app.request("resource", "https://x"), "resource");
    assertThat(app.start(request, ada)).isInstanceOf(AskConsent.class);
  }

  @Test
  void r2_an_empty_parameter_counts_as_absent() {
    AskConsent asked =
        (AskConsent)
            app.start(
                app.request(
                    "scope", "",
                    "state", "",
                    "prompt", "",
                    "code_challenge", "",
                    "code_challenge_method", "",
                    "client_secret", ""),
                ada);
    assertThat(asked.scopes()).isEqualTo(Scope.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "'',         invalid_request",
    "token,      unsupported_response_type",
    "Code,       unsupported_response_type",
    "code token, unsupported_response_type",
    "none,       unsupported_response_type",
  })
  void r13_the_response_type_is_code(String type, String error) {
    assertTold(app.request("response_type", type, "state", "x"), error, "x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "profile:read unknown",
        "PROFILE:READ",
        "profile:read,resumes:read",
        "profile:read\tresumes:read",
        "profile",
        "*",
        "\0"
      })
  void r20_a_scope_that_is_not_known_is_an_invalid_scope(String scope) {
    assertTold(app.request("scope", scope, "state", "x"), "invalid_scope", "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile:read resumes:read", "resumes:read  profile:read resumes:read "})
  void r20_the_order_of_scopes_and_their_number_say_nothing(String scope) {
    assertThat(((AskConsent) app.start(app.request("scope", scope), ada)).scopes())
        .isEqualTo(Set.of(Scope.PROFILE_READ, Scope.RESUMES_READ));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "s256", "S512", "S256 "})
  void r41_a_challenge_needs_the_method_s256_which_is_not_assumed(String method) {
    assertTold(
        app.request("code_challenge", CHALLENGE, "code_challenge_method", method, "state", "x"),
        "invalid_request",
        "x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM"
      })
  void r40_a_challenge_is_a_sha_256_in_base64url(String challenge) {
    assertTold(
        app.request("code_challenge", challenge, "code_challenge_method", "S256"),
        "invalid_request",
        null);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void r44_a_public_app_and_one_whose_owner_wants_it_must_send_a_challenge(
      boolean isPublic, boolean requiresPkce) {
    app.become(isPublic, requiresPkce);
    assertTold(app.request("state", "x"), "invalid_request", "x");
    assertThat(
            app.start(
                app.request("code_challenge", CHALLENGE, "code_challenge_method", "S256"), ada))
        .isInstanceOf(AskConsent.class);
  }

  @Test
  void r9_the_port_of_a_loopback_address_is_the_apps_to_choose() {
    AuthorizationRequest request =
        app.request("redirect_uri", LOOPBACK_URI.replace("127.0.0.1", "127.0.0.1:51234"));
    assertThat(((AskConsent) app.start(request, ada)).redirect().value())
        .isEqualTo("http://127.0.0.1:51234/back");
  }

  @Test
  void a_request_does_not_print_its_secret() {
    assertThat(app.request("client_secret", "jym_cs_secret").toString())
        .contains("client_secret")
        .doesNotContain("jym_cs_secret");
  }

  /** Of a request nobody else may hear of, whoever is signed in. */
  private void assertShown(AuthorizationRequest request, Mistake mistake) {
    ShowError shown = new ShowError(mistake);
    assertThat(app.start(request, ada)).isEqualTo(shown);
    assertThat(app.decide(request, ada, Scope.ALL)).isEqualTo(shown);
    assertThat(site.startAuthorization.run(new StartAuthorization.Command(request, null)))
        .isEqualTo(shown);
  }

  /** R14: the app is told once somebody has signed in. */
  private void assertTold(AuthorizationRequest request, String error, String state) {
    assertThat(site.startAuthorization.run(new StartAuthorization.Command(request, null)))
        .isEqualTo(new SignInFirst());
    assertThat(List.of(app.start(request, ada), app.decide(request, ada, Scope.ALL)))
        .allSatisfy(
            outcome -> {
              RedirectWithError told = (RedirectWithError) outcome;
              assertThat(told.error()).isEqualTo(error);
              assertThat(told.state()).isEqualTo(state);
              assertThat(told.redirect().value()).isEqualTo(REDIRECT_URI);
              assertThat(told.description()).matches("[ !#-\\[\\]-~]+");
            });
  }

  private static AuthorizationRequest twice(AuthorizationRequest request, String name) {
    Map<String, List<String>> parameters = new HashMap<>(request.parameters());
    String value = parameters.get(name).getFirst();
    parameters.put(name, List.of(value, value));
    return new AuthorizationRequest(parameters);
  }
}
