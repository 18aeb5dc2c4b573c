package com.jymob.application.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.application.oauth.consent.ViewAuthorizations.AuthorizedApp;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import org.junit.jupiter.api.Test;

class ViewClientTest {
  private final TestSite site = new TestSite();
  private final UserId ada = site.registered("ada@example.com").user().id();

  @Test
  void each_visit_shows_the_same_app_and_token() {
    assertThat(view()).isEqualTo(view());
  }

  @Test
  void an_expired_own_token_is_renewed_at_the_next_visit() {
    Secret first = view().accessToken();
    site.clock.advance(AccessToken.LIFETIME);
    assertThat(site.authenticateToken.run(first)).isEmpty();

    Secret second = view().accessToken();

    assertThat(second).isNotEqualTo(first).isEqualTo(view().accessToken());
    assertThat(site.authenticateToken.run(second)).isPresent();
  }

  @Test
  void a_revoked_own_authorization_kills_its_token_and_is_renewed_at_the_next_visit() {
    Secret first = view().accessToken();
    AuthorizedApp own = site.viewAuthorizations.run(ada).getFirst();
    assertThat(own.isOwn()).isTrue();

    assertThat(site.revokeAuthorization.run(ada, own.authorization().id(), TestSite.SOURCE))
        .isTrue();
    assertThat(site.authenticateToken.run(first)).isEmpty();
    assertThat(site.viewAuthorizations.run(ada)).isEmpty();

    Secret second = view().accessToken();
    assertThat(second).isNotEqualTo(first);
    assertThat(site.authenticateToken.run(second)).isPresent();
  }

  @Test
  void nobody_revokes_the_authorization_of_another() {
    AuthorizedApp own = site.viewAuthorizations.run(ada).getFirst();
    UserId eve = site.registered("eve@example.com").user().id();

    assertThat(site.revokeAuthorization.run(eve, own.authorization().id(), TestSite.SOURCE))
        .isFalse();
    assertThat(site.viewAuthorizations.run(ada)).containsExactly(own);
  }

  @Test
  void a_token_with_a_changed_character_is_no_token() {
    String token = view().accessToken().reveal();
    char last = token.charAt(token.length() - 1);
    String changed = token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A');

    assertThat(site.authenticateToken.run(new Secret(changed))).isEmpty();
  }

  private OwnClient view() {
    return site.viewClient.run(ada).orElseThrow();
  }
}
