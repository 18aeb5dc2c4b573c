package com.jymob.application.oauth;

import static com.jymob.application.fixture.TestApp.CHALLENGE;
import static com.jymob.application.fixture.TestApp.REDIRECT_URI;
import static com.jymob.application.fixture.TestApp.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedeemAuthorizationCodeTest {
  private static final Secret NO_SUCH_VERIFIER = new Secret("x".repeat(43));

  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestApp otherApp = new TestApp(site, "owner@other.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");

  @Test
  void a_code_gives_tokens_for_who_said_yes_to_what_they_said_yes_to() {
    IssuedTokens tokens = app.tokens(ada, "scope", "resumes:read profile:read");

    AccessToken token = site.authenticateToken.run(tokens.accessToken()).orElseThrow();
    assertThat(tokens.scopes()).isEqualTo(Set.of(Scope.RESUMES_READ, Scope.PROFILE_READ));
    assertThat(tokens.lifetime()).isEqualTo(Duration.ofSeconds(2_592_000));
    assertThat(token.user()).isEqualTo(ada.id());
    assertThat(token.client()).isEqualTo(app.id());
    assertThat(token.scopes()).isEqualTo(tokens.scopes());
    assertThat(app.refresh(tokens.refreshToken())).isInstanceOf(RefreshAccessToken.Issued.class);
  }

  @Test
  void r36_a_code_is_good_for_60_seconds() {
    Secret inTime = app.code(ada);
    site.clock.advance(Duration.ofMillis(1));
    Secret late = app.code(ada);

    site.clock.advance(Duration.ofSeconds(60).minusMillis(2));
    assertThat(app.redeem(inTime)).isPresent();
    site.clock.advance(Duration.ofMillis(1));
    assertThat(app.redeem(late)).isPresent();
    Secret tooLate = app.code(ada);
    site.clock.advance(Duration.ofSeconds(60));
    assertThat(app.redeem(tooLate)).isEmpty();
  }

  @Test
  void r36_each_code_gives_only_its_own_scopes() {
    Secret one = app.code(ada, "scope", "resumes:read");
    Secret two = app.code(ada, "scope", "profile:read");

    assertThat(app.redeem(two).orElseThrow().scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(app.redeem(one).orElseThrow().scopes()).containsExactly(Scope.RESUMES_READ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "code", "jym_ac_", "jym_ac_\0"})
  void r39_what_is_no_code_gives_nothing(String code) {
    assertThat(app.redeem(new Secret(code))).isEmpty();
  }

  @Test
  void r39_a_token_is_no_code() {
    IssuedTokens tokens = app.tokens(ada);
    assertThat(app.redeem(tokens.accessToken())).isEmpty();
    assertThat(app.redeem(tokens.refreshToken())).isEmpty();
    assertAlive(tokens);
  }

  @Test
  void r39_what_another_app_sends_gives_nothing_and_does_not_burn_the_code() {
    Secret code = app.code(ada);
    assertThat(otherApp.redeem(code)).isEmpty();
    assertThat(app.redeem(code)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://app.example/back/", "http://127.0.0.1/back"})
  void r39_a_wrong_redirect_uri_gives_nothing_and_does_not_burn_the_code(String redirectUri) {
    Secret code = app.code(ada);
    assertThat(redeem(code, redirectUri, null)).isEmpty();
    assertThat(app.redeem(code)).isPresent();
  }

  @Test
  void r42_a_wrong_or_missing_verifier_gives_nothing_and_does_not_burn_the_code() {
    Secret code = challenged();
    assertThat(redeem(code, REDIRECT_URI, null)).isEmpty();
    assertThat(redeem(code, REDIRECT_URI, NO_SUCH_VERIFIER)).isEmpty();
    assertThat(redeem(code, REDIRECT_URI, VERIFIER)).isPresent();
  }

  @Test
  void r40_a_malformed_verifier_gives_nothing() {
    Secret code = challenged();
    assertThat(redeem(code, REDIRECT_URI, new Secret(""))).isEmpty();
    assertThat(redeem(code, REDIRECT_URI, new Secret(VERIFIER.reveal() + "="))).isEmpty();
    assertThat(redeem(code, REDIRECT_URI, new Secret("x".repeat(10_000)))).isEmpty();
  }

  @Test
  void r43_a_verifier_for_a_code_without_challenge_gives_nothing() {
    Secret code = app.code(ada);
    assertThat(redeem(code, REDIRECT_URI, VERIFIER)).isEmpty();
    assertThat(app.redeem(code)).isPresent();
  }

  @Test
  void r38_a_code_redeemed_twice_revokes_its_tokens() {
    Secret code = app.code(ada);
    IssuedTokens tokens = app.redeem(code).orElseThrow();

    assertThat(app.redeem(code)).isEmpty();

    assertDead(tokens);
  }

  @Test
  void r38_and_whatever_came_of_them_but_no_other_family() {
    IssuedTokens other = app.tokens(ada);
    Secret code = app.code(ada);
    IssuedTokens tokens = app.redeem(code).orElseThrow();
    IssuedTokens next = refreshed(tokens);

    app.redeem(code);

    assertDead(tokens);
    assertDead(next);
    assertAlive(other);
    assertThat(ada.authorizationOf(app).scopes()).isEqualTo(Scope.ALL);
  }

  @Test
  void r38_also_long_after_the_code_has_expired() {
    Secret code = app.code(ada);
    IssuedTokens tokens = app.redeem(code).orElseThrow();
    site.clock.advance(Duration.ofDays(1));

    assertThat(app.redeem(code)).isEmpty();

    assertDead(tokens);
  }

  @Test
  void r38_a_third_time_is_no_different() {
    Secret code = app.code(ada);
    IssuedTokens tokens = app.redeem(code).orElseThrow();
    app.redeem(code);
    assertThat(app.redeem(code)).isEmpty();
    assertDead(tokens);
    assertAlive(app.tokens(ada));
  }

  @Test
  void r38_who_cannot_prove_to_be_the_app_revokes_nothing() {
    Secret code = challenged();
    IssuedTokens tokens = redeem(code, REDIRECT_URI, VERIFIER).orElseThrow();

    assertThat(redeem(code, REDIRECT_URI, null)).isEmpty();
    assertThat(redeem(code, REDIRECT_URI, NO_SUCH_VERIFIER)).isEmpty();
    assertThat(redeem(code, "https://app.example/", VERIFIER)).isEmpty();
    assertThat(redeem(otherApp, code, REDIRECT_URI, VERIFIER)).isEmpty();
    assertAlive(tokens);

    assertThat(redeem(code, REDIRECT_URI, VERIFIER)).isEmpty();
    assertDead(tokens);
  }

  @Test
  void i4_a_code_of_a_revoked_authorization_gives_nothing() {
    Secret code = app.code(ada);
    ada.revoke(app);
    assertThat(app.redeem(code)).isEmpty();
    app.code(ada);
    assertThat(app.redeem(code)).isEmpty();
  }

  private Secret challenged() {
    return app.code(ada, "code_challenge", CHALLENGE, "code_challenge_method", "S256");
  }

  private Optional<IssuedTokens> redeem(
      Secret code, String redirectUri, @Nullable Secret verifier) {
    return redeem(app, code, redirectUri, verifier);
  }

  private Optional<IssuedTokens> redeem(
      TestApp by, Secret code, String redirectUri, @Nullable Secret verifier) {
    return site.redeemAuthorizationCode.run(
        new RedeemAuthorizationCode.Command(
            by.client(), code, redirectUri, verifier, TestSite.SOURCE));
  }

  private IssuedTokens refreshed(IssuedTokens tokens) {
    return ((RefreshAccessToken.Issued) app.refresh(tokens.refreshToken())).tokens();
  }

  private void assertAlive(IssuedTokens tokens) {
    assertThat(site.authenticateToken.run(tokens.accessToken())).isPresent();
    assertThat(site.introspectToken.run(app.client(), tokens.refreshToken())).isPresent();
  }

  private void assertDead(IssuedTokens tokens) {
    assertThat(site.authenticateToken.run(tokens.accessToken())).isEmpty();
    assertThat(app.refresh(tokens.refreshToken())).isEqualTo(new RefreshAccessToken.InvalidGrant());
  }
}
