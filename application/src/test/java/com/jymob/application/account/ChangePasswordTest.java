package com.jymob.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.account.ChangePassword.Changed;
import com.jymob.application.account.ChangePassword.WrongPassword;
import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.RefreshAccessToken;
import com.jymob.application.user.SignIn;
import com.jymob.application.user.SignIn.Refused;
import com.jymob.application.user.SignIn.SignedIn;
import com.jymob.domain.Secret;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {
  private static final String NEXT = "a much better one";

  private final TestSite site = new TestSite();
  private final Secret here = site.registered("ada@example.com").session();
  private final TestPerson ada =
      new TestPerson(site, site.authenticateSession.run(here).orElseThrow().session());
  private final TestApp app = new TestApp(site, "owner@app.example");

  @Test
  void only_the_new_password_is_good() {
    assertThat(change(TestSite.PASSWORD)).isEqualTo(new Changed());

    assertThat(signIn(TestSite.PASSWORD)).isEqualTo(new Refused());
    assertThat(signIn(NEXT)).isInstanceOf(SignedIn.class);
  }

  @Test
  void every_other_session_ends() {
    Secret elsewhere = ((SignedIn) signIn(TestSite.PASSWORD)).session();

    change(TestSite.PASSWORD);

    assertThat(site.authenticateSession.run(here)).isPresent();
    assertThat(site.authenticateSession.run(elsewhere)).isEmpty();
  }

  @Test
  void r48_every_refresh_token_and_pending_code_ends_and_access_tokens_live_on() {
    IssuedTokens tokens = app.tokens(ada);
    Secret code = app.code(ada);
    TestPerson bob = TestPerson.registered(site, "bob@example.com");
    IssuedTokens ofBob = app.tokens(bob);
    Secret codeOfBob = app.code(bob);

    change(TestSite.PASSWORD);

    assertThat(app.redeem(code)).isEmpty();
    assertThat(app.refresh(tokens.refreshToken())).isEqualTo(new RefreshAccessToken.InvalidGrant());
    assertThat(site.authenticateToken.run(tokens.accessToken())).isPresent();
    assertThat(app.redeem(codeOfBob)).isPresent();
    assertThat(app.refresh(ofBob.refreshToken())).isInstanceOf(RefreshAccessToken.Issued.class);
  }

  @Test
  void i1_a_code_that_was_redeemed_before_is_still_known_when_it_is_replayed() {
    Secret code = app.code(ada);
    IssuedTokens tokens = app.redeem(code).orElseThrow();

    change(TestSite.PASSWORD);

    assertThat(app.redeem(code)).isEmpty();
    assertThat(site.authenticateToken.run(tokens.accessToken())).isEmpty();
  }

  @Test
  void a_wrong_current_password_changes_nothing() {
    IssuedTokens tokens = app.tokens(ada);
    assertThat(change("not the password")).isEqualTo(new WrongPassword());
    assertThat(app.refresh(tokens.refreshToken())).isInstanceOf(RefreshAccessToken.Issued.class);

    assertThat(signIn(TestSite.PASSWORD)).isInstanceOf(SignedIn.class);
  }

  private ChangePassword.Outcome change(String current) {
    return site.changePassword.run(
        new ChangePassword.Command(
            ada.session(), Password.attempted(current), Password.chosen(NEXT), TestSite.SOURCE));
  }

  private SignIn.Outcome signIn(String password) {
    return site.signIn.run(
        new SignIn.Command(
            new EmailAddress("ada@example.com"), Password.attempted(password), TestSite.SOURCE));
  }
}
