package com.jymob.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.account.ChangePassword.Changed;
import com.jymob.application.account.ChangePassword.WrongPassword;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.user.SignIn;
import com.jymob.application.user.SignIn.Refused;
import com.jymob.application.user.SignIn.SignedIn;
import com.jymob.domain.Secret;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.Session;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {
  private static final String NEXT = "a much better one";

  private final TestSite site = new TestSite();
  private final Secret here = site.registered("ada@example.com").session();

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
  void a_wrong_current_password_changes_nothing() {
    assertThat(change("not the password")).isEqualTo(new WrongPassword());

    assertThat(signIn(TestSite.PASSWORD)).isInstanceOf(SignedIn.class);
  }

  private ChangePassword.Outcome change(String current) {
    Session session = site.authenticateSession.run(here).orElseThrow().session();
    return site.changePassword.run(
        new ChangePassword.Command(
            session, Password.attempted(current), Password.chosen(NEXT), TestSite.SOURCE));
  }

  private SignIn.Outcome signIn(String password) {
    return site.signIn.run(
        new SignIn.Command(
            new EmailAddress("ada@example.com"), Password.attempted(password), TestSite.SOURCE));
  }
}
