package com.jymob.application.oauth.consent;

import static com.jymob.application.fixture.TestSite.SOURCE;
import static com.jymob.domain.user.SecurityEventKind.APP_REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.RefreshAccessToken.InvalidGrant;
import com.jymob.domain.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevokeAllAuthorizationsTest {
  private final TestSite site = new TestSite();
  private final TestApp one = new TestApp(site, "one@app.example");
  private final TestApp two = new TestApp(site, "two@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");

  @Test
  void no_app_acts_for_the_person_any_more_not_even_their_own() {
    Secret own = ownToken();
    List<IssuedTokens> all = List.of(one.tokens(ada), two.tokens(ada));

    assertThat(site.revokeAllAuthorizations.run(ada.id(), SOURCE)).isEqualTo(3);

    assertThat(site.viewAuthorizations.run(ada.id())).isEmpty();
    assertThat(site.authenticateToken.run(own)).isEmpty();
    assertThat(all)
        .allSatisfy(
            tokens -> assertThat(site.authenticateToken.run(tokens.accessToken())).isEmpty());
    assertThat(one.refresh(all.getFirst().refreshToken())).isEqualTo(new InvalidGrant());
    assertThat(site.authenticateToken.run(ownToken())).isPresent();
  }

  @Test
  void others_are_not_concerned() {
    TestPerson eve = TestPerson.registered(site, "eve@example.com");
    Secret token = one.tokens(eve).accessToken();

    site.revokeAllAuthorizations.run(ada.id(), SOURCE);

    assertThat(site.authenticateToken.run(token)).isPresent();
  }

  @Test
  void each_app_is_told_of_and_nothing_when_there_is_none() {
    one.tokens(ada);
    site.revokeAllAuthorizations.run(ada.id(), SOURCE);

    assertThat(site.revokeAllAuthorizations.run(ada.id(), SOURCE)).isZero();

    assertThat(site.viewSecurityEvents.run(ada.id()))
        .filteredOn(shown -> shown.event().kind() == APP_REVOKED)
        .extracting(shown -> shown.event().client())
        .containsExactlyInAnyOrder(
            one.id(), site.viewClient.run(ada.id()).orElseThrow().client().id());
  }

  private Secret ownToken() {
    return site.viewClient.run(ada.id()).orElseThrow().accessToken();
  }
}
