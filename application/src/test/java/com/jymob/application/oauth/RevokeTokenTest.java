package com.jymob.application.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.RevokeToken.OfAnotherClient;
import com.jymob.application.oauth.RevokeToken.Revoked;
import com.jymob.domain.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevokeTokenTest {
  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");
  private final IssuedTokens tokens = app.tokens(ada);

  @Test
  void an_access_token_goes_alone() {
    assertThat(revoke(app, tokens.accessToken())).isEqualTo(new Revoked());

    assertThat(isGood(tokens.accessToken())).isFalse();
    assertThat(isGood(refreshed(tokens).accessToken())).isTrue();
  }

  @Test
  void r51_a_refresh_token_goes_with_its_family_and_no_other() {
    IssuedTokens next = refreshed(tokens);
    IssuedTokens other = app.tokens(ada);

    assertThat(revoke(app, next.refreshToken())).isEqualTo(new Revoked());

    assertThat(isGood(tokens.accessToken())).isFalse();
    assertThat(isGood(next.accessToken())).isFalse();
    assertThat(app.refresh(next.refreshToken())).isEqualTo(new RefreshAccessToken.InvalidGrant());
    assertThat(isGood(other.accessToken())).isTrue();
    assertThat(isGood(refreshed(other).accessToken())).isTrue();
  }

  /** An app whose refresh was answered in vain has no other token to give up. */
  @Test
  void r51_a_retired_refresh_token_goes_with_its_family_too() {
    IssuedTokens next = refreshed(tokens);

    assertThat(revoke(app, tokens.refreshToken())).isEqualTo(new Revoked());

    assertThat(isGood(next.accessToken())).isFalse();
    assertThat(app.refresh(next.refreshToken())).isEqualTo(new RefreshAccessToken.InvalidGrant());
    assertThat(app.refresh(tokens.refreshToken())).isEqualTo(new RefreshAccessToken.InvalidGrant());
  }

  @Test
  void r50_another_apps_tokens_stay_good() {
    TestApp other = new TestApp(site, "owner@other.example");
    assertThat(revoke(other, tokens.accessToken())).isEqualTo(new OfAnotherClient());
    assertThat(revoke(other, tokens.refreshToken())).isEqualTo(new OfAnotherClient());
    assertThat(isGood(tokens.accessToken())).isTrue();
    assertThat(isGood(refreshed(tokens).accessToken())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "token", "jym_rt_\0"})
  void r49_what_is_no_token_is_revoked_all_the_same(String token) {
    assertThat(revoke(app, new Secret(token))).isEqualTo(new Revoked());
  }

  @Test
  void r49_what_was_revoked_before_is_revoked_all_the_same() {
    revoke(app, tokens.refreshToken());
    assertThat(revoke(app, tokens.refreshToken())).isEqualTo(new Revoked());
    assertThat(revoke(app, tokens.accessToken())).isEqualTo(new Revoked());
  }

  private RevokeToken.Outcome revoke(TestApp by, Secret token) {
    return site.revokeToken.run(new RevokeToken.Command(by.client(), token));
  }

  private IssuedTokens refreshed(IssuedTokens before) {
    return ((RefreshAccessToken.Issued) app.refresh(before.refreshToken())).tokens();
  }

  private boolean isGood(Secret accessToken) {
    return site.authenticateToken.run(accessToken).isPresent();
  }
}
