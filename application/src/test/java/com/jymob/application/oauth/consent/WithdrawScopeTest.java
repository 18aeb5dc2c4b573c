package com.jymob.application.oauth.consent;

import static com.jymob.application.fixture.TestSite.SOURCE;
import static com.jymob.domain.oauth.Scope.JOB_POSTS_READ;
import static com.jymob.domain.oauth.Scope.PROFILE_READ;
import static com.jymob.domain.oauth.Scope.RESUMES_READ;
import static com.jymob.domain.user.SecurityEventKind.APP_AUTHORIZED;
import static com.jymob.domain.user.SecurityEventKind.APP_REVOKED;
import static com.jymob.domain.user.SecurityEventKind.SCOPE_WITHDRAWN;
import static com.jymob.domain.user.SecurityEventKind.SIGNED_UP;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.RefreshAccessToken.InvalidGrant;
import com.jymob.application.oauth.RefreshAccessToken.InvalidScope;
import com.jymob.application.oauth.RefreshAccessToken.Issued;
import com.jymob.application.oauth.consent.AuthorizationOutcome.AskConsent;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.user.SecurityEventKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithdrawScopeTest {
  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");
  private final IssuedTokens tokens =
      app.tokens(ada, "scope", "profile:read job_posts:read resumes:read");
  private final AuthorizationId authorization = ada.authorizationOf(app).id();

  @Test
  void a_living_token_and_its_successors_do_less_from_then_on() {
    assertThat(withdraw(PROFILE_READ)).isTrue();

    assertThat(scopes(tokens.accessToken())).containsOnly(JOB_POSTS_READ, RESUMES_READ);
    assertThat(app.refresh(tokens.refreshToken(), PROFILE_READ)).isEqualTo(new InvalidScope());
    Issued next = (Issued) app.refresh(tokens.refreshToken());
    assertThat(next.tokens().scopes()).containsOnly(JOB_POSTS_READ, RESUMES_READ);
    assertThat(scopes(next.tokens().accessToken())).containsOnly(JOB_POSTS_READ, RESUMES_READ);
  }

  @Test
  void an_answer_that_is_asked_for_again_tells_what_the_token_does_now() {
    Issued first = (Issued) app.refresh(tokens.refreshToken());
    withdraw(PROFILE_READ);

    Issued again = (Issued) app.refresh(tokens.refreshToken());

    assertThat(again.tokens().accessToken()).isEqualTo(first.tokens().accessToken());
    assertThat(again.tokens().scopes()).containsOnly(JOB_POSTS_READ, RESUMES_READ);
  }

  @Test
  void a_pending_code_gives_less() {
    Secret code = app.code(ada, "scope", "profile:read resumes:read");
    Secret onlyFor = app.code(ada, "scope", "profile:read");

    withdraw(PROFILE_READ);

    assertThat(app.redeem(code).orElseThrow().scopes()).containsExactly(RESUMES_READ);
    assertThat(app.redeem(onlyFor)).isEmpty();
  }

  @Test
  void whoever_is_asked_for_it_later_is_asked_again() {
    withdraw(PROFILE_READ);

    AuthorizationOutcome outcome = app.start(app.request("scope", "profile:read"), ada);

    assertThat(((AskConsent) outcome).granted()).containsOnly(JOB_POSTS_READ, RESUMES_READ);
  }

  @Test
  void what_is_allowed_again_comes_back_to_no_old_token() {
    withdraw(PROFILE_READ);
    app.code(ada, "scope", "profile:read");

    assertThat(ada.authorizationOf(app).scopes()).contains(PROFILE_READ);
    assertThat(scopes(tokens.accessToken())).doesNotContain(PROFILE_READ);
  }

  @Test
  void the_last_scope_revokes_the_app() {
    for (Scope scope : List.of(PROFILE_READ, JOB_POSTS_READ, RESUMES_READ)) {
      assertThat(withdraw(scope)).isTrue();
    }

    assertThat(site.authenticateToken.run(tokens.accessToken())).isEmpty();
    assertThat(app.refresh(tokens.refreshToken())).isEqualTo(new InvalidGrant());
    assertThat(site.viewAuthorizations.run(ada.id())).hasSize(1);
    assertThat(events())
        .containsExactly(APP_REVOKED, SCOPE_WITHDRAWN, SCOPE_WITHDRAWN, APP_AUTHORIZED, SIGNED_UP);
  }

  @Test
  void nobody_withdraws_what_another_allows_or_what_is_not_allowed() {
    TestPerson eve = TestPerson.registered(site, "eve@example.com");

    assertThat(site.withdrawScope.run(eve.id(), authorization, PROFILE_READ, SOURCE)).isFalse();
    assertThat(withdraw(Scope.PROBLEMS_READ)).isFalse();

    assertThat(scopes(tokens.accessToken()))
        .containsOnly(PROFILE_READ, JOB_POSTS_READ, RESUMES_READ);
    assertThat(events()).containsExactly(APP_AUTHORIZED, SIGNED_UP);
  }

  private boolean withdraw(Scope scope) {
    return site.withdrawScope.run(ada.id(), authorization, scope, SOURCE);
  }

  private Set<Scope> scopes(Secret token) {
    return site.authenticateToken.run(token).map(AccessToken::scopes).orElseThrow();
  }

  private List<SecurityEventKind> events() {
    return site.viewSecurityEvents.run(ada.id()).stream()
        .map(shown -> shown.event().kind())
        .toList();
  }
}
