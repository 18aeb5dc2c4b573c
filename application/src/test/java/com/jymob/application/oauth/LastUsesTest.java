package com.jymob.application.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.oauth.consent.ViewAuthorizations.AuthorizedApp;
import com.jymob.application.port.Stores;
import com.jymob.application.port.StoresUnavailable;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LastUsesTest {
  private final CountingTransactions transactions = new CountingTransactions();
  private final TestSite site = new TestSite(transactions);
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");
  private final Secret token = app.tokens(ada).accessToken();

  @Test
  void a_request_writes_nothing_and_a_minute_of_requests_is_one_write() {
    int before = transactions.writes;
    for (int i = 0; i < 60; i++) {
      site.authenticateToken.run(token);
      authenticateApp(app.secret());
      site.clock.advance(Duration.ofSeconds(1));
    }
    assertThat(transactions.writes).isEqualTo(before);
    assertThat(kept().lastUsedAt()).isNull();

    site.lastUses.write();

    Instant last = site.clock.instant().minusSeconds(1);
    assertThat(kept().lastUsedAt()).isEqualTo(last);
    assertThat(app.client().secret().lastUsedAt()).isEqualTo(last);
    assertThat(transactions.writes).isEqualTo(before + 2);
  }

  @Test
  void what_is_written_is_not_written_again() {
    site.authenticateToken.run(token);
    site.lastUses.write();
    int before = transactions.writes;

    site.lastUses.write();

    assertThat(transactions.writes).isEqualTo(before);
  }

  @Test
  void a_person_sees_a_use_before_it_is_written() {
    assertThat(shown().lastUsedAt()).isNull();

    site.authenticateToken.run(token);

    assertThat(shown().lastUsedAt()).isEqualTo(site.clock.instant());
  }

  @Test
  void what_is_refused_is_no_use() {
    site.clock.advance(AccessToken.LIFETIME);
    site.authenticateToken.run(token);
    authenticateApp(new Secret("wrong"));

    assertThat(shown().lastUsedAt()).isNull();
    assertThat(site.lastUses.of(app.client()).secret().lastUsedAt()).isNull();
  }

  @Test
  void the_latest_use_counts_in_whatever_order_uses_are_noted() {
    Instant later = site.clock.instant().plusSeconds(1);
    site.lastUses.note(kept().id(), later);
    site.lastUses.note(kept().id(), site.clock.instant());
    assertThat(shown().lastUsedAt()).isEqualTo(later);

    site.lastUses.write();
    site.lastUses.note(kept().id(), site.clock.instant());

    assertThat(shown().lastUsedAt()).isEqualTo(later);
  }

  @Test
  void what_cannot_be_written_is_written_the_next_time() {
    site.authenticateToken.run(token);
    transactions.areAway = true;
    assertThatExceptionOfType(StoresUnavailable.class).isThrownBy(site.lastUses::write);
    transactions.areAway = false;

    site.lastUses.write();

    assertThat(kept().lastUsedAt()).isEqualTo(site.clock.instant());
  }

  @Test
  void no_transaction_writes_more_than_some() {
    LongStream.rangeClosed(1, 2 * NotedUses.AT_ONCE + 1)
        .forEach(id -> site.lastUses.note(new AuthorizationId(id), site.clock.instant()));
    int before = transactions.writes;

    site.lastUses.write();

    assertThat(transactions.writes).isEqualTo(before + 3);
  }

  private void authenticateApp(Secret secret) {
    new AuthenticateClient(transactions, site.lastUses, site.clock).run(app.id(), secret);
  }

  private Authorization shown() {
    return site.viewAuthorizations.run(ada.id()).stream()
        .map(AuthorizedApp::authorization)
        .filter(authorization -> authorization.client().equals(app.id()))
        .findFirst()
        .orElseThrow();
  }

  private Authorization kept() {
    return ada.authorizationOf(app);
  }

  /** Counts what is written, and can be away. */
  private static final class CountingTransactions implements Transactions {
    private final Transactions memory = new MemoryTransactions();
    private int writes;
    private boolean areAway;

    @Override
    public <T> T read(Function<Stores, T> work) {
      return memory.read(work);
    }

    @Override
    public <T> T write(Function<Stores, T> work) {
      if (areAway) {
        throw new StoresUnavailable(new IllegalStateException("away"));
      }
      writes++;
      return memory.write(work);
    }
  }
}
