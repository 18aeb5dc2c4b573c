package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a challenge and its verifier are worth (RFC 7636); each test bears its rule's number. */
class PkceTest {
  private static final String TOKEN = "/oauth/access_token";

  private final Dance dance = Dance.ofTwo();

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "S512"})
  void r41_a_challenge_needs_the_method_s256_which_is_not_assumed(String method) {
    assertThat(dance.mistake(dance.challenged("code_challenge_method", method)))
        .isEqualTo("invalid_request");
    assertThat(dance.mistake(dance.request("code_challenge_method", "S256")))
        .isEqualTo("invalid_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM"
      })
  void r40_a_challenge_is_a_sha_256_in_base64url(String challenge) {
    assertThat(dance.mistake(dance.challenged("code_challenge", challenge)))
        .isEqualTo("invalid_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "requires_pkce"})
  void r42_r44_an_app_that_needs_a_challenge_must_send_one(String need) {
    dance.app().set(Map.of("redirect_uris", Dance.REDIRECT, need, "true"));

    assertThat(dance.mistake(dance.request())).isEqualTo("invalid_request");
    assertThat(dance.asks(dance.challenged())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjX",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXK",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk\n"
      })
  void r40_r42_a_verifier_that_is_missing_or_wrong_is_an_invalid_grant(String verifier) {
    String challenged = dance.codeOf(dance.challenged());

    assertThat(App.error(dance.redeem(challenged, "code_verifier", verifier)))
        .isEqualTo("400 invalid_grant");
    assertThat(dance.redeem(challenged, "code_verifier", Dance.VERIFIER).statusCode())
        .isEqualTo(200);
  }

  @Test
  void r43_a_verifier_for_a_code_without_a_challenge_is_an_invalid_grant() {
    String code = dance.code();

    assertThat(App.error(dance.redeem(code, "code_verifier", Dance.VERIFIER)))
        .isEqualTo("400 invalid_grant");
    assertThat(dance.redeem(code, "code_verifier", "").statusCode()).isEqualTo(200);
  }

  @Test
  void r44_a_public_client_redeems_by_its_verifier_alone() {
    App app = dance.app();
    app.set(Map.of("redirect_uris", Dance.REDIRECT, "public", "true"));
    String challenged = dance.codeOf(dance.challenged());
    String named = "&client_id=" + app.id();

    assertThat(App.error(app.postBare(TOKEN, Dance.redemption(challenged) + named)))
        .isEqualTo("400 invalid_grant");
    String form = Dance.redemption(challenged, "code_verifier", Dance.VERIFIER) + named;
    assertThat(app.postBare(TOKEN, form).statusCode()).isEqualTo(200);
  }
}
