package com.jymob.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.account.Register.EmailTaken;
import com.jymob.application.account.Register.Registered;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private final TestSite site = new TestSite();

  @Test
  void registering_signs_in() {
    Registered ada = site.registered("ada@example.com");

    assertThat(site.authenticateSession.run(ada.session()))
        .hasValueSatisfying(signedIn -> assertThat(signedIn.user()).isEqualTo(ada.user()));
  }

  @Test
  void registering_makes_an_app_whose_token_acts_for_its_owner_in_every_scope() {
    Registered ada = site.registered("ada@example.com");

    OwnClient own = site.viewClient.run(ada.user().id()).orElseThrow();
    AccessToken token = site.authenticateToken.run(own.accessToken()).orElseThrow();
    assertThat(token.user()).isEqualTo(ada.user().id());
    assertThat(token.client()).isEqualTo(own.client().id());
    assertThat(token.scopes()).isEqualTo(Scope.ALL);
    assertThat(own.secret().hash()).isEqualTo(own.client().secret().hash());
  }

  @Test
  void an_address_is_taken_whatever_its_case_and_unicode_form() {
    site.registered("zo\u00eb@example.com");

    assertThat(register("ZOE\u0308@EXAMPLE.com")).isInstanceOf(EmailTaken.class);
    assertThat(register("zoe@example.com")).isInstanceOf(Registered.class);
  }

  private Register.Outcome register(String email) {
    return site.register.run(
        new Register.Command(
            new EmailAddress(email),
            new PersonName("Zoë"),
            Password.chosen("another password"),
            Roles.chosen(List.of(Role.JOB_SEEKER)),
            TestSite.SOURCE));
  }
}
