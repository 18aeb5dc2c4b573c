package com.jymob.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.RefreshToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Removal beside a transaction that holds what is to be removed. */
@Timeout(60)
class BatchRemovalTest {
  @RegisterExtension static final TestStores STORES = new TestStores();

  private final TestSite site = new TestSite(STORES.emptied());

  @Test
  void what_somebody_holds_is_not_waited_for_and_goes_the_next_time() {
    TestApp app = new TestApp(site, "owner@app.example");
    TestPerson ada = TestPerson.registered(site, "ada@example.com");
    SecretHash token = app.tokens(ada).refreshToken().hash();
    site.clock.advance(RefreshToken.LIFETIME);

    site.transactions.write(
        stores -> {
          assertThat(stores.refreshTokens().findHolding(token)).isPresent();
          site.removeExpired.run();
          return token;
        });
    assertThat(isThere(token)).isTrue();

    site.removeExpired.run();
    assertThat(isThere(token)).isFalse();
  }

  private boolean isThere(SecretHash token) {
    return site.transactions.read(stores -> stores.refreshTokens().find(token).isPresent());
  }
}
