package com.jymob.application.oauth.consent;

import static com.jymob.application.fixture.TestApp.CHALLENGE;
import static com.jymob.application.fixture.TestApp.LOOPBACK_URI;
import static com.jymob.application.fixture.TestApp.REDIRECT_URI;
import static com.jymob.application.fixture.TestApp.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.RedeemAuthorizationCode;
import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithCode;
import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithError;
import com.jymob.application.oauth.consent.AuthorizationOutcome.SignInFirst;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecideAuthorizationTest {
  private static final Set<Scope> TWO = Set.of(Scope.PROFILE_READ, Scope.RESUMES_READ);

  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");

  @Test
  void a_yes_gives_a_code_and_is_kept() {
    AuthorizationRequest request = app.request("scope", Scope.join(TWO), "state", "a b");

    RedirectWithCode answer = (RedirectWithCode) app.decide(request, ada, TWO);

    assertThat(answer.redirect().value()).isEqualTo(REDIRECT_URI);
    assertThat(answer.state()).isEqualTo("a b");
    assertThat(SecretFormat.AUTHORIZATION_CODE.matches(answer.code().reveal())).isTrue();
    Authorization kept = ada.authorizationOf(app);
    assertThat(kept.scopes()).isEqualTo(TWO);
    assertThat(kept.grantedAt()).isEqualTo(site.clock.instant());
    assertThat(app.redeem(answer.code()).orElseThrow().scopes()).isEqualTo(TWO);
  }

  @Test
  void who_sent_no_state_gets_none() {
    assertThat(((RedirectWithCode) app.decide(app.request(), ada, TWO)).state()).isNull();
  }

  @Test
  void r20_what_was_ticked_is_all_that_is_allowed() {
    Secret code = yes(Set.of(Scope.PROFILE_READ), "scope", Scope.join(TWO));

    assertThat(app.redeem(code).orElseThrow().scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(ada.authorizationOf(app).scopes()).containsExactly(Scope.PROFILE_READ);
  }

  @Test
  void i8_nothing_is_allowed_that_was_not_asked_for() {
    Secret code = yes(Scope.ALL, "scope", "profile:read");

    assertThat(app.redeem(code).orElseThrow().scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(ada.authorizationOf(app).scopes()).containsExactly(Scope.PROFILE_READ);
  }

  @Test
  void a_later_yes_adds_to_the_authorization_and_its_code_is_for_itself() {
    IssuedTokens before = app.redeem(yes(Scope.ALL, "scope", "profile:read")).orElseThrow();
    Authorization first = ada.authorizationOf(app);
    site.clock.advance(Duration.ofDays(1));

    Secret code = yes(Scope.ALL, "scope", "resumes:read");

    assertThat(app.redeem(code).orElseThrow().scopes()).containsExactly(Scope.RESUMES_READ);
    assertThat(ada.authorizationOf(app)).isEqualTo(first.withMore(Set.of(Scope.RESUMES_READ)));
    assertThat(site.authenticateToken.run(before.accessToken()).orElseThrow().scopes())
        .containsExactly(Scope.PROFILE_READ);
  }

  @Test
  void a_narrower_yes_takes_nothing_back() {
    IssuedTokens before = app.tokens(ada);
    app.decide(app.request(), ada, TWO);
    assertThat(ada.authorizationOf(app).scopes()).isEqualTo(Scope.ALL);
    assertThat(site.authenticateToken.run(before.accessToken()).orElseThrow().scopes())
        .isEqualTo(Scope.ALL);
  }

  @Test
  void nothing_ticked_is_a_no_and_leaves_no_trace() {
    assertNo(app.decide(app.request("state", "a b"), ada, Set.of()), "a b");
    assertNo(
        app.decide(app.request("scope", "profile:read"), ada, Set.of(Scope.RESUMES_READ)), null);
    assertThat(findAuthorization()).isEmpty();
  }

  @Test
  void a_no_takes_nothing_back() {
    IssuedTokens before = app.tokens(ada);
    assertNo(app.decide(app.request(), ada, Set.of()), null);
    assertThat(site.authenticateToken.run(before.accessToken())).isPresent();
    assertThat(ada.authorizationOf(app).scopes()).isEqualTo(Scope.ALL);
  }

  @Test
  void who_was_signed_out_meanwhile_signs_in_first_and_allows_nothing() {
    ada.signedInElsewhere().signOutElsewhere();

    assertThat(app.decide(app.request(), ada, Scope.ALL)).isEqualTo(new SignInFirst());
    assertThat(findAuthorization()).isEmpty();
  }

  @Test
  void r36_a_code_is_bound_to_the_redirect_uri_and_the_challenge_of_its_request() {
    Secret code =
        yes(
            Scope.ALL,
            "redirect_uri",
            LOOPBACK_URI,
            "code_challenge",
            CHALLENGE,
            "code_challenge_method",
            "S256");
    assertThat(app.redeem(code)).isEmpty();
    assertThat(
            site.redeemAuthorizationCode.run(
                new RedeemAuthorizationCode.Command(
                    app.client(), code, LOOPBACK_URI, VERIFIER, TestSite.SOURCE)))
        .isPresent();
  }

  private Secret yes(Set<Scope> allowed, String... changes) {
    return ((RedirectWithCode) app.decide(app.request(changes), ada, allowed)).code();
  }

  private static void assertNo(AuthorizationOutcome outcome, @Nullable String state) {
    RedirectWithError no = (RedirectWithError) outcome;
    assertThat(no.error()).isEqualTo("access_denied");
    assertThat(no.state()).isEqualTo(state);
    assertThat(no.redirect().value()).isEqualTo(REDIRECT_URI);
  }

  private Optional<Authorization> findAuthorization() {
    return site.transactions.read(stores -> stores.authorizations().find(ada.id(), app.id()));
  }
}
