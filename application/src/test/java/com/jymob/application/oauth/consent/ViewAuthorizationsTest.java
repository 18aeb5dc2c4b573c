package com.jymob.application.oauth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.consent.ViewAuthorizations.AuthorizedApp;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.RefreshToken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewAuthorizationsTest {
  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");

  @Test
  void apps_bear_the_names_of_their_owners_the_latest_first() {
    site.clock.advance(Duration.ofMinutes(1));
    app.tokens(ada);

    List<AuthorizedApp> apps = site.viewAuthorizations.run(ada.id());

    assertThat(apps).extracting(AuthorizedApp::isOwn).containsExactly(false, true);
    assertThat(apps)
        .extracting(shown -> shown.owner().id())
        .containsExactly(app.client().owner(), ada.id());
  }

  @Test
  void live_tokens_are_those_that_work_now_and_the_refresh_token_that_gives_more() {
    site.clock.advance(Duration.ofMinutes(1));
    IssuedTokens first = app.tokens(ada);
    assertThat(liveTokens()).containsExactly(2L, 1L);

    app.refresh(first.refreshToken());
    assertThat(liveTokens()).containsExactly(3L, 1L);

    site.clock.advance(AccessToken.LIFETIME);
    assertThat(liveTokens()).containsExactly(1L, 0L);

    site.clock.advance(RefreshToken.LIFETIME);
    assertThat(liveTokens()).containsExactly(0L, 0L);
  }

  private List<Long> liveTokens() {
    return site.viewAuthorizations.run(ada.id()).stream().map(AuthorizedApp::liveTokens).toList();
  }
}
