package com.jymob.application.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.CheapPasswords;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.port.Passwords;
import com.jymob.application.user.SignIn.Refused;
import com.jymob.application.user.SignIn.SignedIn;
import com.jymob.domain.Secret;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final TestSite site = new TestSite();

  @BeforeEach
  void ada_has_an_account() {
    site.registered("ada@example.com");
  }

  @Test
  void the_password_signs_in_whatever_the_case_of_the_address() {
    assertThat(signIn("ADA@example.com", TestSite.PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void a_wrong_password_and_an_unknown_address_are_refused_alike() {
    assertThat(signIn("ada@example.com", "wrong password"))
        .isEqualTo(signIn("eve@example.com", TestSite.PASSWORD))
        .isEqualTo(new Refused());
  }

  @Test
  void an_unknown_address_costs_a_password_check_too() {
    List<PasswordHash> checked = new ArrayList<>();
    Passwords counting = new CountingPasswords(checked);
    StartSession startSession = new StartSession(site.secrets, site.clock);
    SignIn signIn = new SignIn(site.transactions, counting, startSession, site.clock);

    signIn.run(command("eve@example.com", TestSite.PASSWORD));

    assertThat(checked).containsExactly(counting.unmatchable());
  }

  @Test
  void signing_out_ends_the_session() {
    Secret session = ((SignedIn) signIn("ada@example.com", TestSite.PASSWORD)).session();

    site.signOut.run(session);

    assertThat(site.authenticateSession.run(session)).isEmpty();
  }

  @Test
  void signing_out_elsewhere_keeps_this_session() {
    Secret here = ((SignedIn) signIn("ada@example.com", TestSite.PASSWORD)).session();
    Secret elsewhere = ((SignedIn) signIn("ada@example.com", TestSite.PASSWORD)).session();

    site.signOutElsewhere.run(
        site.authenticateSession.run(here).orElseThrow().session(), TestSite.SOURCE);

    assertThat(site.authenticateSession.run(here)).isPresent();
    assertThat(site.authenticateSession.run(elsewhere)).isEmpty();
  }

  @Test
  void a_session_ends_after_14_idle_days() {
    Secret session = ((SignedIn) signIn("ada@example.com", TestSite.PASSWORD)).session();

    site.clock.advance(Duration.ofDays(13));
    assertThat(site.authenticateSession.run(session)).isPresent();
    site.clock.advance(Duration.ofDays(13));
    assertThat(site.authenticateSession.run(session)).isPresent();
    site.clock.advance(Duration.ofDays(14));
    assertThat(site.authenticateSession.run(session)).isEmpty();
  }

  @Test
  void a_session_ends_after_90_days_in_all() {
    Secret session = ((SignedIn) signIn("ada@example.com", TestSite.PASSWORD)).session();

    for (int day = 0; day < 89; day++) {
      site.clock.advance(Duration.ofDays(1));
      assertThat(site.authenticateSession.run(session)).isPresent();
    }
    site.clock.advance(Duration.ofDays(1));
    assertThat(site.authenticateSession.run(session)).isEmpty();
  }

  private SignIn.Outcome signIn(String email, String password) {
    return site.signIn.run(command(email, password));
  }

  private static SignIn.Command command(String email, String password) {
    return new SignIn.Command(
        new EmailAddress(email), Password.attempted(password), TestSite.SOURCE);
  }

  private record CountingPasswords(Passwords passwords, List<PasswordHash> checked)
      implements Passwords {
    CountingPasswords(List<PasswordHash> checked) {
      this(new CheapPasswords(), checked);
    }

    @Override
    public PasswordHash hash(Password password) {
      return passwords.hash(password);
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
      checked.add(hash);
      return passwords.matches(password, hash);
    }

    @Override
    public PasswordHash unmatchable() {
      return passwords.unmatchable();
    }
  }
}
