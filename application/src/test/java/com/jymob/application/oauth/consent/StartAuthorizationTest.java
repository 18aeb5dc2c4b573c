package com.jymob.application.oauth.consent;

import static com.jymob.application.fixture.TestApp.CHALLENGE;
import static com.jymob.application.fixture.TestApp.LOOPBACK_URI;
import static com.jymob.application.fixture.TestApp.REDIRECT_URI;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.consent.AuthorizationOutcome.AskConsent;
import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithCode;
import com.jymob.application.oauth.consent.AuthorizationOutcome.SignInFirst;
import com.jymob.domain.oauth.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartAuthorizationTest {
  private static final String[] CHALLENGED = {
    "code_challenge", CHALLENGE, "code_challenge_method", "S256"
  };

  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");

  @Test
  void who_is_not_signed_in_signs_in_first() {
    assertThat(site.startAuthorization.run(new StartAuthorization.Command(app.request(), null)))
        .isEqualTo(new SignInFirst());
  }

  @Test
  void i8_the_person_is_asked_for_exactly_what_the_app_asks_for() {
    AskConsent asked = (AskConsent) start("scope", "profile:read resumes:read");

    assertThat(asked.client()).isEqualTo(app.client());
    assertThat(asked.owner().id()).isEqualTo(app.client().owner());
    assertThat(asked.redirect().value()).isEqualTo(REDIRECT_URI);
    assertThat(asked.scopes()).isEqualTo(Set.of(Scope.PROFILE_READ, Scope.RESUMES_READ));
    assertThat(asked.granted()).isEmpty();
  }

  @Test
  void asking_gives_nothing() {
    start();
    assertThat(site.viewAuthorizations.run(ada.id()))
        .allSatisfy(own -> assertThat(own.isOwn()).isTrue());
  }

  @Test
  void what_was_allowed_before_is_not_asked_again() {
    app.code(ada, "scope", "profile:read resumes:read");

    RedirectWithCode answer = (RedirectWithCode) start("scope", "profile:read", "state", "a b");

    assertThat(answer.state()).isEqualTo("a b");
    assertThat(answer.redirect().value()).isEqualTo(REDIRECT_URI);
    IssuedTokens tokens = app.redeem(answer.code()).orElseThrow();
    assertThat(tokens.scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(ada.authorizationOf(app).scopes())
        .isEqualTo(Set.of(Scope.PROFILE_READ, Scope.RESUMES_READ));
  }

  @Test
  void what_was_allowed_in_several_answers_counts_together() {
    app.code(ada, "scope", "profile:read");
    app.code(ada, "scope", "resumes:read");
    assertThat(start("scope", "profile:read resumes:read")).isInstanceOf(RedirectWithCode.class);
  }

  @Test
  void more_than_what_was_allowed_is_asked_with_what_was() {
    app.code(ada, "scope", "profile:read");

    AskConsent asked = (AskConsent) start("scope", "profile:read resumes:read");

    assertThat(asked.scopes()).isEqualTo(Set.of(Scope.PROFILE_READ, Scope.RESUMES_READ));
    assertThat(asked.granted()).containsExactly(Scope.PROFILE_READ);
    assertThat(start()).isInstanceOf(AskConsent.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"consent", "login consent"})
  void an_app_may_have_people_asked_again(String prompt) {
    app.code(ada);
    assertThat(start("prompt", prompt)).isInstanceOf(AskConsent.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"login", "none", "noconsent", "Consent"})
  void any_other_prompt_is_ignored(String prompt) {
    app.code(ada);
    assertThat(start("prompt", prompt)).isInstanceOf(RedirectWithCode.class);
  }

  @Test
  void r21_who_waits_on_the_persons_own_device_always_asks() {
    app.code(ada);
    assertThat(start("redirect_uri", LOOPBACK_URI)).isInstanceOf(AskConsent.class);
    assertThat(start()).isInstanceOf(RedirectWithCode.class);
  }

  @Test
  void r21_a_public_app_always_asks() {
    app.code(ada);
    app.become(true, false);
    assertThat(start(CHALLENGED)).isInstanceOf(AskConsent.class);
    app.become(false, true);
    assertThat(start(CHALLENGED)).isInstanceOf(RedirectWithCode.class);
  }

  @Test
  void r42_a_remembered_yes_binds_its_code_to_the_challenge() {
    app.code(ada);
    RedirectWithCode answer = (RedirectWithCode) start(CHALLENGED);
    assertThat(app.redeem(answer.code())).isEmpty();
  }

  @Test
  void a_remembered_yes_is_no_good_to_who_was_signed_out_meanwhile() {
    app.code(ada);
    ada.signedInElsewhere().signOutElsewhere();
    assertThat(start()).isEqualTo(new SignInFirst());
  }

  @Test
  void nothing_is_remembered_of_a_revoked_yes() {
    app.code(ada);
    ada.revoke(app);
    assertThat(((AskConsent) start()).granted()).isEmpty();
  }

  @Test
  void nothing_is_remembered_of_another_person_nor_for_another_app() {
    app.code(ada);
    TestApp other = new TestApp(site, "owner@other.example");
    TestPerson bob = TestPerson.registered(site, "bob@example.com");
    assertThat(other.start(other.request(), ada)).isInstanceOf(AskConsent.class);
    assertThat(app.start(app.request(), bob)).isInstanceOf(AskConsent.class);
  }

  private AuthorizationOutcome start(String... changes) {
    return app.start(app.request(changes), ada);
  }
}
