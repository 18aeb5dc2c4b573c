package com.jymob.domain.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationCodeTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123Z");
  private static final String REDIRECT = "https://app.example/back?x=1";
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final CodeChallenge CHALLENGE =
      new CodeChallenge("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  private static final Client APP = app("app");
  private static final Authorization GRANT =
      new Authorization(
          new AuthorizationId(1), new UserId(2), APP.id(), Scope.ALL, NOW.minusSeconds(1));

  @Test
  void r36_a_code_is_bound_to_everything_that_was_asked_and_allowed() {
    AuthorizationCode code = code(CHALLENGE);
    assertThat(code.authorization()).isEqualTo(GRANT.id());
    assertThat(code.user()).isEqualTo(GRANT.user());
    assertThat(code.client()).isEqualTo(APP.id());
    assertThat(code.redirectUri()).isEqualTo(REDIRECT);
    assertThat(code.challenge()).isEqualTo(CHALLENGE);
    assertThat(code.scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(code.redeemedAt()).isNull();
  }

  @Test
  void r36_a_code_lives_for_60_seconds() {
    Instant end = NOW.plus(Duration.ofSeconds(60));
    assertThat(code(null).expiredAt(NOW)).isFalse();
    assertThat(code(null).expiredAt(end.minusNanos(1))).isFalse();
    assertThat(code(null).expiredAt(end)).isTrue();
  }

  @Test
  void who_asked_for_it_proves_it() {
    assertThat(code(null).isProvenBy(APP, REDIRECT, null)).isTrue();
    assertThat(code(CHALLENGE).isProvenBy(APP, REDIRECT, new Secret(VERIFIER))).isTrue();
  }

  @Test
  void r44_an_app_that_has_become_public_proves_nothing_by_its_name_alone() {
    Client isPublic = APP.withSettings(new ClientSettings(RedirectUris.NONE, true, false));
    assertThat(code(null).isProvenBy(isPublic, REDIRECT, null)).isFalse();
    assertThat(code(CHALLENGE).isProvenBy(isPublic, REDIRECT, new Secret(VERIFIER))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"App", "app2", "ap"})
  void r39_no_other_app_does(String id) {
    assertThat(code(null).isProvenBy(app(id), REDIRECT, null)).isFalse();
    assertThat(code(CHALLENGE).isProvenBy(app(id), REDIRECT, new Secret(VERIFIER))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://app.example/back",
        "https://app.example/back?x=1&",
        "https://app.example/back?x=%31",
        "https://app.example:443/back?x=1",
        "https://App.example/back?x=1",
        "https://app.example/back?x=1 ",
      })
  void r39_no_other_redirect_uri_does(String redirect) {
    assertThat(code(null).isProvenBy(APP, redirect, null)).isFalse();
    assertThat(code(CHALLENGE).isProvenBy(APP, redirect, new Secret(VERIFIER))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none",
        "''",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXK",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
      })
  void r42_a_verifier_that_is_missing_or_wrong_proves_nothing(@Nullable String verifier) {
    assertThat(
            code(CHALLENGE)
                .isProvenBy(APP, REDIRECT, verifier == null ? null : new Secret(verifier)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "", "x"})
  void r43_a_verifier_for_no_challenge_proves_nothing(String verifier) {
    assertThat(code(null).isProvenBy(APP, REDIRECT, new Secret(verifier))).isFalse();
  }

  @Test
  void a_redeemed_code_is_the_same_but_for_that() {
    AuthorizationCode redeemed = code(CHALLENGE).redeemed(NOW.plusSeconds(1));
    assertThat(redeemed.redeemedAt()).isEqualTo(NOW.plusSeconds(1));
    assertThat(redeemed)
        .usingRecursiveComparison()
        .ignoringFields("redeemedAt")
        .isEqualTo(code(CHALLENGE));
    assertThat(redeemed.family()).isEqualTo(code(null).family());
  }

  @Test
  void nobody_widens_a_code_later() {
    Set<Scope> scopes = EnumSet.of(Scope.PROFILE_READ);
    AuthorizationCode code =
        AuthorizationCode.issue(new Secret("jym").hash(), GRANT, redirect(), null, scopes, NOW);
    scopes.addAll(Scope.ALL);
    assertThat(code.scopes()).containsExactly(Scope.PROFILE_READ);
  }

  @Test
  void a_code_does_not_print_its_hash() {
    assertThat(code(CHALLENGE).toString()).contains("secret=***");
  }

  private static AuthorizationCode code(@Nullable CodeChallenge challenge) {
    return AuthorizationCode.issue(
        new Secret("jym").hash(), GRANT, redirect(), challenge, Set.of(Scope.PROFILE_READ), NOW);
  }

  private static VerifiedRedirect redirect() {
    return APP.redirectTo(REDIRECT).orElseThrow();
  }

  private static Client app(String id) {
    ClientSecret secret =
        new ClientSecret(new Secret("jym").hash(), new SealedSecret(new byte[] {1}), NOW, null);
    RedirectUris redirects = new RedirectUris(List.of(new RedirectUri(REDIRECT)));
    return Client.register(new ClientId(id), new UserId(1), secret, NOW)
        .withSettings(new ClientSettings(redirects, false, false));
  }
}
