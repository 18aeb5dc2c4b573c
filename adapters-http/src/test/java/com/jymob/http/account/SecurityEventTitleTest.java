package com.jymob.http.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.account.ViewSecurityEvents.ShownEvent;
import com.jymob.application.fixture.TestSite;
import com.jymob.domain.ClientId;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import com.jymob.domain.user.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityEventTitleTest {
  private final TestSite site = new TestSite();
  private final User ada = site.registered("ada@example.org").user();
  private final User bob = site.registered("bob@example.org").user();

  @ParameterizedTest
  @CsvSource({
    "SIGNED_UP, Signed up",
    "SIGNED_IN, Signed in",
    "SIGN_IN_FAILED, Failed sign-in",
    "SIGNED_OUT_ELSEWHERE, Signed out everywhere else",
    "PASSWORD_CHANGED, Changed the password",
    "PASSWORD_RESET, Reset the password with a link",
    "CLIENT_SECRET_ROTATED, Made a new secret for your own app",
    "RETIRED_SECRET_ENDED, Ended the old secret of your own app",
    "CLIENT_CHANGED, Changed your own app",
    "APP_AUTHORIZED, Authorized your own app",
    "APP_REVOKED, Revoked your own app",
    "TOKENS_REPLAYED, 'Stopped your own app, since a used token came back'",
  })
  void each_kind_of_event_is_told_in_plain_words(SecurityEventKind kind, String title) {
    assertThat(title(kind, ada)).isEqualTo(title);
  }

  @Test
  void an_app_bears_its_owners_name_while_it_is_there() {
    assertThat(title(SecurityEventKind.APP_AUTHORIZED, bob)).isEqualTo("Authorized Ada's app");
    assertThat(title(SecurityEventKind.APP_AUTHORIZED, null))
        .isEqualTo("Authorized an app that is gone");
  }

  private String title(SecurityEventKind kind, User appOwner) {
    SecurityEvent event =
        new SecurityEvent(
            ada.id(), kind, site.clock.instant(), TestSite.SOURCE, new ClientId("app"));
    return SecurityEventTitle.of(new ShownEvent(event, appOwner));
  }
}
