package com.jymob.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.account.ResetPassword.Changed;
import com.jymob.application.account.ResetPassword.NoSuchReset;
import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.RefreshAccessToken;
import com.jymob.application.user.SignIn;
import com.jymob.application.user.SignIn.SignedIn;
import com.jymob.domain.Secret;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResetPasswordTest {
  private static final EmailAddress ADA = new EmailAddress("ada@example.com");
  private static final Password NEXT = Password.chosen("remembered this time");

  private final TestSite site = new TestSite();
  private final Secret session = site.registered(ADA.value()).session();
  private final Secret reset = site.grantPasswordReset.run(ADA).orElseThrow();

  @Test
  void the_new_password_is_good_and_every_session_ends() {
    assertThat(reset()).isEqualTo(new Changed());

    assertThat(site.authenticateSession.run(session)).isEmpty();
    assertThat(site.signIn.run(new SignIn.Command(ADA, NEXT, TestSite.SOURCE)))
        .isInstanceOf(SignedIn.class);
  }

  @Test
  void r48_every_refresh_token_and_pending_code_ends_and_access_tokens_live_on() {
    TestPerson ada =
        new TestPerson(site, site.authenticateSession.run(session).orElseThrow().session());
    TestApp app = new TestApp(site, "owner@app.example");
    IssuedTokens tokens = app.tokens(ada);
    Secret code = app.code(ada);

    reset();

    assertThat(app.redeem(code)).isEmpty();
    assertThat(app.refresh(tokens.refreshToken())).isEqualTo(new RefreshAccessToken.InvalidGrant());
    assertThat(site.authenticateToken.run(tokens.accessToken())).isPresent();
  }

  @Test
  void a_reset_is_good_once() {
    reset();

    assertThat(site.resetPassword.isPossible(reset)).isFalse();
    assertThat(reset()).isEqualTo(new NoSuchReset());
  }

  @Test
  void a_reset_is_good_for_an_hour() {
    site.clock.advance(Duration.ofMinutes(59));
    assertThat(site.resetPassword.isPossible(reset)).isTrue();

    site.clock.advance(Duration.ofMinutes(1));
    assertThat(reset()).isEqualTo(new NoSuchReset());
  }

  @Test
  void there_is_none_for_an_address_that_nobody_has() {
    assertThat(site.grantPasswordReset.run(new EmailAddress("eve@example.com"))).isEmpty();
  }

  private ResetPassword.Outcome reset() {
    return site.resetPassword.run(new ResetPassword.Command(reset, NEXT, TestSite.SOURCE));
  }
}
