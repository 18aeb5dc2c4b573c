package com.jymob.application.oauth;

import static com.jymob.application.fixture.TestSite.SOURCE;
import static com.jymob.domain.user.SecurityEventKind.CLIENT_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.account.ViewSecurityEvents.ShownEvent;
import com.jymob.application.fixture.TestSite;
import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientSettings;
import com.jymob.domain.oauth.RedirectUris;
import com.jymob.domain.user.SecurityEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpdateClientTest {
  private static final ClientSettings PUBLIC = new ClientSettings(RedirectUris.NONE, true, false);

  private final TestSite site = new TestSite();
  private final UserId ada = site.registered("ada@example.com").user().id();
  private final Secret secret = site.viewClient.run(ada).orElseThrow().secret();

  @Test
  void a_public_app_needs_no_secret_but_no_wrong_one_will_do() {
    Client updated = site.updateClient.run(ada, PUBLIC, SOURCE).orElseThrow();

    assertThat(authenticate(updated.id(), null)).contains(updated);
    assertThat(authenticate(updated.id(), secret)).isPresent();
    assertThat(authenticate(updated.id(), new Secret("guess"))).isEmpty();
  }

  @Test
  void a_confidential_app_and_an_unknown_one_need_a_secret() {
    ClientId id = site.updateClient.run(ada, PUBLIC, SOURCE).orElseThrow().id();
    site.updateClient.run(ada, ClientSettings.INITIAL, SOURCE);

    assertThat(authenticate(id, null)).isEmpty();
    assertThat(authenticate(new ClientId("unknown"), null)).isEmpty();
  }

  @Test
  void only_the_owners_app_changes() {
    UserId bob = site.registered("bob@example.com").user().id();

    site.updateClient.run(ada, PUBLIC, SOURCE);

    assertThat(site.viewClient.run(ada).orElseThrow().client().settings()).isEqualTo(PUBLIC);
    assertThat(site.viewClient.run(bob).orElseThrow().client().isPublic()).isFalse();
    assertThat(site.updateClient.run(new UserId(0), PUBLIC, SOURCE)).isEmpty();
  }

  @Test
  void the_owner_is_told_of_a_change_and_of_nothing_else() {
    ClientId id = site.updateClient.run(ada, PUBLIC, SOURCE).orElseThrow().id();
    assertThat(site.updateClient.run(ada, PUBLIC, SOURCE)).isEmpty();

    assertThat(site.viewSecurityEvents.run(ada))
        .extracting(ShownEvent::event)
        .filteredOn(event -> event.kind() == CLIENT_CHANGED)
        .containsExactly(new SecurityEvent(ada, CLIENT_CHANGED, site.clock.instant(), SOURCE, id));
  }

  private Optional<Client> authenticate(ClientId id, @Nullable Secret presented) {
    return new AuthenticateClient(site.transactions, site.lastUses, site.clock).run(id, presented);
  }
}
