package com.jymob.application.account;

import static com.jymob.application.fixture.TestSite.SOURCE;
import static com.jymob.domain.user.SecurityEventKind.APP_AUTHORIZED;
import static com.jymob.domain.user.SecurityEventKind.APP_REVOKED;
import static com.jymob.domain.user.SecurityEventKind.CLIENT_SECRET_ROTATED;
import static com.jymob.domain.user.SecurityEventKind.PASSWORD_CHANGED;
import static com.jymob.domain.user.SecurityEventKind.PASSWORD_RESET;
import static com.jymob.domain.user.SecurityEventKind.RETIRED_SECRET_ENDED;
import static com.jymob.domain.user.SecurityEventKind.SIGNED_IN;
import static com.jymob.domain.user.SecurityEventKind.SIGNED_OUT_ELSEWHERE;
import static com.jymob.domain.user.SecurityEventKind.SIGNED_UP;
import static com.jymob.domain.user.SecurityEventKind.SIGN_IN_FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.account.Register.Registered;
import com.jymob.application.account.ViewSecurityEvents.ShownEvent;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.user.SignIn;
import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import com.jymob.domain.user.Session;
import com.jymob.domain.user.Source;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewSecurityEventsTest {
  private static final EmailAddress ADDRESS = new EmailAddress("ada@example.com");
  private static final Password NEXT = Password.chosen("a much better one");

  private final TestSite site = new TestSite();
  private final Registered registered = site.registered(ADDRESS.value());
  private final UserId ada = registered.user().id();

  @Test
  void an_event_tells_when_and_from_where() {
    site.clock.advance(Duration.ofMinutes(1));
    Source elsewhere = new Source("198.51.100.7", new Device("Another Browser"));

    site.signIn.run(new SignIn.Command(ADDRESS, Password.attempted("wrong"), elsewhere));

    assertThat(site.viewSecurityEvents.run(ada))
        .extracting(ShownEvent::event)
        .containsExactly(
            new SecurityEvent(ada, SIGN_IN_FAILED, site.clock.instant(), elsewhere),
            new SecurityEvent(ada, SIGNED_UP, registered.user().createdAt(), SOURCE));
  }

  @Test
  void signing_in_and_out_is_told() {
    signIn(TestSite.PASSWORD);
    site.signOutElsewhere.run(session(), SOURCE);

    assertThat(kinds(ada)).containsExactly(SIGNED_OUT_ELSEWHERE, SIGNED_IN, SIGNED_UP);
  }

  @Test
  void a_change_of_the_password_is_told_and_a_refused_one_is_not() {
    changePassword("wrong");
    changePassword(TestSite.PASSWORD);

    assertThat(kinds(ada)).containsExactly(PASSWORD_CHANGED, SIGNED_UP);
  }

  @Test
  void a_reset_of_the_password_is_told_once() {
    Secret reset = site.grantPasswordReset.run(ADDRESS).orElseThrow();
    site.resetPassword.run(new ResetPassword.Command(reset, NEXT, SOURCE));
    site.resetPassword.run(new ResetPassword.Command(reset, NEXT, SOURCE));

    assertThat(kinds(ada)).containsExactly(PASSWORD_RESET, SIGNED_UP);
  }

  @Test
  void what_happens_to_the_own_app_is_told() {
    ClientId own = clientOf(ada);
    site.rotateClientSecret.run(ada, SOURCE);
    site.endRetiredSecret.run(ada, SOURCE);
    site.revokeAuthorization.run(ada, authorizationOf(ada), SOURCE);

    assertThat(kinds(ada))
        .containsExactly(APP_REVOKED, RETIRED_SECRET_ENDED, CLIENT_SECRET_ROTATED, SIGNED_UP);
    assertThat(site.viewSecurityEvents.run(ada))
        .extracting(shown -> shown.event().client())
        .containsExactly(own, own, own, null);
  }

  @Test
  void what_there_is_not_cannot_end() {
    UserId eve = site.registered("eve@example.com").user().id();
    site.endRetiredSecret.run(ada, SOURCE);
    site.revokeAuthorization.run(ada, authorizationOf(eve), SOURCE);

    assertThat(kinds(ada)).containsExactly(SIGNED_UP);
    assertThat(kinds(eve)).containsExactly(SIGNED_UP);
  }

  @Test
  void what_happens_to_others_is_not_told() {
    UserId eve = site.registered("eve@example.com").user().id();
    signIn("wrong");

    assertThat(kinds(eve)).containsExactly(SIGNED_UP);
  }

  @Test
  void the_newest_100_failed_sign_ins_are_told_and_hide_nothing_else() {
    for (int i = 0; i < 101; i++) {
      signIn("wrong");
    }

    assertThat(kinds(ada)).hasSize(101).endsWith(SIGN_IN_FAILED, SIGNED_UP);
  }

  @Test
  void an_app_is_known_by_its_owner_unless_it_is_gone() {
    UserId bob = site.registered("bob@example.com").user().id();
    authorize(clientOf(bob));
    authorize(clientOf(ada));
    authorize(new ClientId("gone"));

    List<ShownEvent> shown = site.viewSecurityEvents.run(ada);

    assertThat(shown)
        .extracting(ShownEvent::appOwner)
        .extracting(owner -> owner == null ? null : owner.id())
        .containsExactly(null, ada, bob, null);
    assertThat(shown)
        .extracting(ShownEvent::isAboutOwnApp)
        .containsExactly(false, true, false, false);
  }

  private void authorize(ClientId client) {
    site.transactions.write(
        stores -> {
          stores
              .securityEvents()
              .add(new SecurityEvent(ada, APP_AUTHORIZED, site.clock.instant(), SOURCE, client));
          return client;
        });
  }

  private ClientId clientOf(UserId owner) {
    return site.viewClient.run(owner).orElseThrow().client().id();
  }

  private AuthorizationId authorizationOf(UserId user) {
    return site.viewAuthorizations.run(user).getFirst().authorization().id();
  }

  private List<SecurityEventKind> kinds(UserId of) {
    return site.viewSecurityEvents.run(of).stream().map(shown -> shown.event().kind()).toList();
  }

  private void signIn(String password) {
    site.signIn.run(new SignIn.Command(ADDRESS, Password.attempted(password), SOURCE));
  }

  private void changePassword(String current) {
    site.changePassword.run(
        new ChangePassword.Command(session(), Password.attempted(current), NEXT, SOURCE));
  }

  private Session session() {
    return site.authenticateSession.run(registered.session()).orElseThrow().session();
  }
}
