package com.jymob.application.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IntrospectToken.ActiveToken;
import com.jymob.application.oauth.IntrospectToken.Kind;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntrospectTokenTest {
  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");
  private final IssuedTokens tokens = app.tokens(ada, "scope", "profile:read");

  @Test
  void an_app_learns_what_its_tokens_are() {
    Instant now = site.clock.instant();
    assertThat(introspect(tokens.accessToken()))
        .contains(active(Kind.ACCESS_TOKEN, now, now.plus(Duration.ofDays(30))));
    assertThat(introspect(tokens.refreshToken()))
        .contains(active(Kind.REFRESH_TOKEN, now, now.plus(Duration.ofDays(90))));
  }

  @Test
  void r52_a_retired_refresh_token_is_not_active_and_its_successor_is() {
    IssuedTokens next = ((RefreshAccessToken.Issued) app.refresh(tokens.refreshToken())).tokens();
    assertThat(introspect(tokens.refreshToken())).isEmpty();
    assertThat(introspect(next.refreshToken())).isPresent();
    assertThat(introspect(tokens.accessToken())).isPresent();
  }

  @Test
  void r52_an_expired_token_is_not_active() {
    site.clock.advance(AccessToken.LIFETIME.minusMillis(1));
    assertThat(introspect(tokens.accessToken())).isPresent();
    site.clock.advance(Duration.ofMillis(1));
    assertThat(introspect(tokens.accessToken())).isEmpty();
    assertThat(introspect(tokens.refreshToken())).isPresent();
    site.clock.advance(RefreshToken.LIFETIME.minus(AccessToken.LIFETIME));
    assertThat(introspect(tokens.refreshToken())).isEmpty();
  }

  @Test
  void r52_another_app_learns_nothing() {
    TestApp other = new TestApp(site, "owner@other.example");
    assertThat(site.introspectToken.run(other.client(), tokens.accessToken())).isEmpty();
    assertThat(site.introspectToken.run(other.client(), tokens.refreshToken())).isEmpty();
  }

  @Test
  void r52_neither_a_revoked_nor_an_unknown_token_nor_a_code_is_active() {
    Secret code = app.code(ada);
    ada.revoke(app);
    assertThat(introspect(tokens.accessToken())).isEmpty();
    assertThat(introspect(tokens.refreshToken())).isEmpty();
    assertThat(introspect(new Secret("jym_rt_\0"))).isEmpty();
    assertThat(introspect(code)).isEmpty();
  }

  private ActiveToken active(Kind kind, Instant issuedAt, Instant expiresAt) {
    return new ActiveToken(
        kind, app.id(), ada.id(), Set.of(Scope.PROFILE_READ), issuedAt, expiresAt);
  }

  private Optional<ActiveToken> introspect(Secret token) {
    return site.introspectToken.run(app.client(), token);
  }
}
