package com.jymob.application.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.RefreshAccessToken.InvalidGrant;
import com.jymob.application.oauth.RefreshAccessToken.InvalidScope;
import com.jymob.application.oauth.RefreshAccessToken.Issued;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.RetiredRefresh;
import com.jymob.domain.oauth.Scope;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshAccessTokenTest {
  private static final Duration ALMOST_10_SECONDS = Duration.ofSeconds(10).minusMillis(1);

  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");
  private final IssuedTokens first = app.tokens(ada, "scope", "resumes:read profile:read");

  @Test
  void a_refresh_token_gives_two_new_tokens_for_the_same_person() {
    IssuedTokens next = refreshed(first);

    assertThat(next.accessToken()).isNotEqualTo(first.accessToken());
    assertThat(next.refreshToken()).isNotEqualTo(first.refreshToken());
    assertThat(next.scopes()).isEqualTo(first.scopes());
    assertThat(next.lifetime()).isEqualTo(Duration.ofSeconds(2_592_000));
    AccessToken token = site.authenticateToken.run(next.accessToken()).orElseThrow();
    assertThat(token.user()).isEqualTo(ada.id());
    assertThat(token.client()).isEqualTo(app.id());
    assertThat(token.scopes()).isEqualTo(first.scopes());
  }

  @Test
  void the_earlier_access_token_lives_on() {
    refreshed(first);
    assertAlive(first.accessToken());
  }

  @Test
  void i2_a_chain_of_any_length_holds() {
    IssuedTokens last = first;
    for (int i = 0; i < 20; i++) {
      site.clock.advance(Duration.ofDays(29));
      last = refreshed(last);
    }
    assertAlive(last.accessToken());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "token", "jym_rt_", "jym_rt_\0"})
  void r45_what_is_no_refresh_token_gives_nothing(String token) {
    assertThat(app.refresh(new Secret(token))).isEqualTo(new InvalidGrant());
  }

  @Test
  void r45_neither_an_access_token_nor_a_code_is_one() {
    assertThat(app.refresh(first.accessToken())).isEqualTo(new InvalidGrant());
    assertThat(app.refresh(app.code(ada))).isEqualTo(new InvalidGrant());
  }

  @Test
  void r45_another_app_gets_nothing_and_harms_nothing() {
    TestApp other = new TestApp(site, "owner@other.example");
    assertThat(other.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());
    IssuedTokens next = refreshed(first);

    site.clock.advance(Duration.ofMinutes(1));
    assertThat(other.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());
    assertAlive(next.accessToken());
    refreshed(next);
  }

  @Test
  void r46_a_narrower_access_token_leaves_the_refresh_token_as_wide() {
    IssuedTokens narrow = issued(app.refresh(first.refreshToken(), Scope.PROFILE_READ));
    assertThat(narrow.scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(site.authenticateToken.run(narrow.accessToken()).orElseThrow().scopes())
        .containsExactly(Scope.PROFILE_READ);

    assertThat(refreshed(narrow).scopes()).isEqualTo(first.scopes());
  }

  @Test
  void r46_a_wider_scope_is_refused_and_the_token_stays_good() {
    assertThat(app.refresh(first.refreshToken(), Scope.PROFILE_READ, Scope.RESUMES_WRITE))
        .isEqualTo(new InvalidScope());
    refreshed(first);
  }

  /** What one code gave is not more because the person has allowed more since. */
  @Test
  void r46_what_was_allowed_later_is_wider_too() {
    app.tokens(ada);
    assertThat(app.refresh(first.refreshToken(), Scope.RESUMES_WRITE))
        .isEqualTo(new InvalidScope());
    assertThat(refreshed(first).scopes()).isEqualTo(first.scopes());
  }

  @Test
  void i3_a_lost_answer_is_given_again_for_10_seconds() {
    IssuedTokens lost = refreshed(first);
    site.clock.advance(ALMOST_10_SECONDS);

    IssuedTokens again = refreshed(first);

    assertThat(again.accessToken()).isEqualTo(lost.accessToken());
    assertThat(again.refreshToken()).isEqualTo(lost.refreshToken());
    assertThat(again.scopes()).isEqualTo(lost.scopes());
    assertThat(again.lifetime()).isEqualTo(AccessToken.LIFETIME.minus(ALMOST_10_SECONDS));
  }

  @Test
  void i3_also_when_the_new_access_token_was_used_and_again_and_again() {
    IssuedTokens lost = refreshed(first);
    assertAlive(lost.accessToken());
    assertThat(refreshed(first)).isEqualTo(lost);
    assertThat(refreshed(first)).isEqualTo(lost);
    refreshed(lost);
  }

  @Test
  void i3_a_narrower_answer_is_given_again_as_it_was() {
    IssuedTokens narrow = issued(app.refresh(first.refreshToken(), Scope.PROFILE_READ));
    assertThat(issued(app.refresh(first.refreshToken(), Scope.PROFILE_READ))).isEqualTo(narrow);
    assertThat(refreshed(first)).isEqualTo(narrow);
  }

  @Test
  void i3_once_its_successor_was_used_a_retired_token_gives_nothing_and_nothing_is_revoked() {
    IssuedTokens second = refreshed(first);
    IssuedTokens third = refreshed(second);

    assertThat(app.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());

    assertAlive(first.accessToken());
    assertAlive(second.accessToken());
    assertAlive(third.accessToken());
    assertThat(refreshed(second)).isEqualTo(third);
    refreshed(third);
  }

  @Test
  void r47_after_10_seconds_a_retired_token_ends_its_family() {
    IssuedTokens second = refreshed(first);
    site.clock.advance(RetiredRefresh.RETRY_WINDOW);

    assertThat(app.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());

    assertDead(first.accessToken());
    assertDead(second.accessToken());
    assertThat(app.refresh(second.refreshToken())).isEqualTo(new InvalidGrant());
  }

  @Test
  void r47_however_far_the_family_has_come_meanwhile() {
    IssuedTokens third = refreshed(refreshed(first));
    site.clock.advance(Duration.ofDays(20));
    IssuedTokens fourth = refreshed(third);

    assertThat(app.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());

    assertDead(third.accessToken());
    assertDead(fourth.accessToken());
    assertThat(app.refresh(fourth.refreshToken())).isEqualTo(new InvalidGrant());
  }

  @Test
  void r47_and_neither_the_authorization_nor_another_family() {
    IssuedTokens other = app.tokens(ada);
    IssuedTokens ofBob = app.tokens(TestPerson.registered(site, "bob@example.com"));
    refreshed(first);
    site.clock.advance(RetiredRefresh.RETRY_WINDOW);

    app.refresh(first.refreshToken());

    assertAlive(other.accessToken());
    assertAlive(ofBob.accessToken());
    refreshed(other);
    refreshed(ofBob);
    assertThat(ada.authorizationOf(app).scopes()).isEqualTo(Scope.ALL);
  }

  /** Asking for more must not be a way to find out, unpunished, what a stolen token is worth. */
  @Test
  void r47_whatever_scope_is_asked_for() {
    IssuedTokens second = refreshed(first);
    site.clock.advance(RetiredRefresh.RETRY_WINDOW);

    assertThat(app.refresh(first.refreshToken(), Scope.RESUMES_WRITE))
        .isEqualTo(new InvalidGrant());

    assertDead(second.accessToken());
  }

  @Test
  void r48_a_refresh_token_expires_after_90_days_without_use() {
    site.clock.advance(Duration.ofDays(90).minusMillis(1));
    IssuedTokens next = refreshed(first);
    site.clock.advance(Duration.ofDays(90));
    assertThat(app.refresh(next.refreshToken())).isEqualTo(new InvalidGrant());
  }

  @Test
  void i4_nothing_comes_of_a_revoked_authorization_not_even_what_was_given_before() {
    IssuedTokens second = refreshed(first);
    ada.revoke(app);

    assertThat(app.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());
    assertThat(app.refresh(second.refreshToken())).isEqualTo(new InvalidGrant());
    assertDead(first.accessToken());
    assertDead(second.accessToken());
  }

  @Test
  void i4_a_new_yes_brings_nothing_back() {
    ada.revoke(app);
    app.tokens(ada);
    assertThat(app.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());
    assertDead(first.accessToken());
  }

  private IssuedTokens refreshed(IssuedTokens tokens) {
    return issued(app.refresh(tokens.refreshToken()));
  }

  private static IssuedTokens issued(RefreshAccessToken.Outcome outcome) {
    return ((Issued) outcome).tokens();
  }

  private void assertAlive(Secret accessToken) {
    assertThat(site.authenticateToken.run(accessToken)).isPresent();
  }

  private void assertDead(Secret accessToken) {
    assertThat(site.authenticateToken.run(accessToken)).isEmpty();
  }
}
