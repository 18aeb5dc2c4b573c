package com.jymob.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole dance, as a person sees it. */
class AuthorizationTest {
  /** Another site, whose part JyMob itself plays, since it speaks TLS. */
  private static final String ELSEWHERE = "https://app.test/";

  private static final String YES = "Yes, I Authorize";

  private static int people;

  private final CallbackServer callback = new CallbackServer();

  AuthorizationTest() throws IOException {}

  @AfterEach
  void close() {
    callback.close();
  }

  @ParameterizedTest
  @EnumSource
  void an_app_acts_for_a_person_from_their_consent_until_they_revoke_it(Screen screen) {
    try (Visitor owner = new Visitor(screen);
        Visitor person = new Visitor(screen)) {
      App app = appOf(owner, callback.url());
      String email = signUp(person);
      person.signOut();

      person.visit(app.authorizationUrl());
      person.signIn(email, TestedSite.url("/oauth/authorize"));
      person.keep("consent");
      String back = person.submit(YES, callback.url());
      person.keep("callback");

      assertThat(App.answer(back))
          .containsEntry("state", "kept")
          .containsEntry("iss", TestedSite.url(""));
      String token = app.token(back);
      assertThat(app.status("/v1/users/me", token)).isEqualTo(200);

      person.open("/authorized_apps");
      person.keep("authorized_apps");
      person.submit("Revoke Grace Hopper", TestedSite.url("/authorized_apps?done=revoked"));
      person.keep("revoked");

      assertThat(app.status("/v1/users/me", token)).isEqualTo(401);
    }
  }

  @Test
  void who_says_no_is_sent_back_with_an_error() {
    try (Visitor owner = new Visitor(Screen.WIDE);
        Visitor person = new Visitor(Screen.WIDE)) {
      App app = appOf(owner, callback.url());
      signUp(person);

      person.visit(app.authorizationUrl());
      String back = person.submit("No, thanks", callback.url());

      assertThat(App.answer(back))
          .containsEntry("error", "access_denied")
          .containsEntry("state", "kept")
          .doesNotContainKey("code");
    }
  }

  @Test
  void a_scope_that_is_not_ticked_is_not_granted() {
    try (Visitor owner = new Visitor(Screen.WIDE);
        Visitor person = new Visitor(Screen.WIDE)) {
      App app = appOf(owner, callback.url());
      signUp(person);

      person.visit(app.authorizationUrl());
      person.untick("scopes", "profile:read");
      String token = app.token(person.submit(YES, callback.url()));

      assertThat(app.status("/v1/users/me", token)).isEqualTo(403);
      assertThat(app.status("/v1/job_posts", token)).isEqualTo(200);
      person.visit(app.authorizationUrl());
      person.keep("consent_again");
    }
  }

  @Test
  void people_come_back_to_another_site_from_consent_and_later_straight_from_the_sign_in() {
    try (Visitor owner = new Visitor(Screen.WIDE);
        Visitor person = new Visitor(Screen.WIDE)) {
      App app = appOf(owner, ELSEWHERE);
      String email = signUp(person);

      person.visit(app.authorizationUrl());
      String first = person.submit(YES, ELSEWHERE);
      person.open("/settings/profile");
      person.signOut();
      person.visit(app.authorizationUrl());
      String second = person.signIn(email, ELSEWHERE);

      assertThat(App.answer(first)).containsKey("code");
      assertThat(App.answer(second)).containsKey("code");
    }
  }

  private static App appOf(Visitor owner, String redirectUri) {
    owner.signUp("Grace Hopper", email());
    return App.of(owner, redirectUri);
  }

  private static String signUp(Visitor person) {
    String email = email();
    person.signUp("Ada Lovelace", email);
    return email;
  }

  private static String email() {
    people++;
    return "person" + people + "@example.com";
  }
}
