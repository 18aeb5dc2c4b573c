package com.jymob.application.port.contract.oauth;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.oauth.Clients;
import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientSecret;
import com.jymob.domain.oauth.ClientSettings;
import com.jymob.domain.oauth.RedirectUri;
import com.jymob.domain.oauth.RedirectUris;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Clients} promise. */
public abstract class ClientsContract extends StoreContract {
  private static final ClientSettings SETTINGS =
      settings(true, false, "https://app.example/?x='%20", "com.example.app:/back", "http://[::1]");

  @Test
  void everything_about_an_app_is_kept() {
    Client client = add(new ClientId("Az09_-".repeat(16)), everyByte());
    assertThat(find(client.id())).contains(client);
    assertThat(findByOwner(client.owner())).contains(client);
  }

  @Test
  void an_app_is_found_among_others() {
    Client one = write(samples::addClient);
    Client two = write(samples::addClient);
    assertThat(find(one.id())).contains(one);
    assertThat(find(two.id())).contains(two);
    assertThat(findByOwner(one.owner())).contains(one);
    assertThat(findByOwner(two.owner())).contains(two);
  }

  @Test
  void ids_differ_in_case() {
    Client upper = add(new ClientId("ABC"), samples.sealed());
    Client lower = add(new ClientId("abc"), samples.sealed());
    assertThat(find(upper.id())).contains(upper);
    assertThat(find(lower.id())).contains(lower);
  }

  @Test
  void an_unknown_app_is_not_found() {
    UserId owner = write(samples::addUser).id();
    assertThat(find(new ClientId("unknown"))).isEmpty();
    assertThat(findByOwner(owner)).isEmpty();
  }

  @Test
  void new_secrets_replace_both_and_nothing_else() {
    Client client = write(samples::addClient);
    Client rotated = client.withSecret(samples.clientSecret(), NOW.plusMillis(1));
    update(rotated);
    assertThat(find(client.id())).contains(rotated);
    Client again = rotated.withSecret(samples.clientSecret(), NOW.plusMillis(2));
    update(again);
    assertThat(find(client.id())).contains(again);
    update(again.withoutRetired());
    assertThat(find(client.id())).contains(again.withoutRetired());
  }

  @Test
  void new_settings_replace_all_of_them_and_nothing_else() {
    Client client = write(samples::addClient).withSecret(samples.clientSecret(), NOW);
    update(client);
    List.of(
            SETTINGS,
            settings(false, true, "com.example.app:/back", "https://app.example/?x='%20"),
            ClientSettings.INITIAL)
        .forEach(
            settings -> {
              updateSettings(client.withSettings(settings));
              assertThat(find(client.id())).contains(client.withSettings(settings));
            });
  }

  @Test
  void settings_and_secrets_are_not_set_back_by_who_did_not_know_of_the_change() {
    Client known = write(samples::addClient);
    Client rotated = known.withSecret(samples.clientSecret(), NOW);
    updateSettings(known.withSettings(SETTINGS));
    update(rotated);
    assertThat(find(known.id())).contains(rotated.withSettings(SETTINGS));
    updateSettings(known);
    assertThat(find(known.id())).contains(rotated);
  }

  @Test
  void of_settings_and_secrets_that_change_at_once_neither_is_lost() throws Exception {
    Client known = write(samples::addClient);
    Callers.atOnce(
        caller -> {
          if (caller % 2 == 0) {
            updateSettings(known.withSettings(SETTINGS));
          } else {
            update(known.withSecret(samples.clientSecret(), NOW));
          }
          return caller;
        });
    Client kept = find(known.id()).orElseThrow();
    assertThat(kept.settings()).isEqualTo(SETTINGS);
    assertThat(kept.secret()).isNotEqualTo(known.secret());
  }

  @Test
  void the_owners_of_some_apps_are_found_and_of_no_others() {
    Client one = write(samples::addClient);
    Client two = write(samples::addClient);
    write(samples::addClient);
    ClientId unknown = new ClientId("unknown");

    assertThat(findOwners(Set.of(one.id(), two.id(), unknown)))
        .isEqualTo(Map.of(one.id(), one.owner(), two.id(), two.owner()));
    assertThat(findOwners(Set.of())).isEmpty();
  }

  @Test
  void the_use_of_each_secret_is_noted_and_never_goes_back() {
    Client first = write(samples::addClient);
    Client client = first.withSecret(samples.clientSecret(), NOW);
    update(client);
    Instant later = NOW.plusMillis(5);

    noteUsed(client, client.secret().hash(), NOW.plusMillis(1));
    noteUsed(client, first.secret().hash(), later);
    noteUsed(client, first.secret().hash(), NOW.plusMillis(2));
    noteUsed(client, samples.secret(), later);

    Client noted = find(client.id()).orElseThrow();
    assertThat(noted.secret().lastUsedAt()).isEqualTo(NOW.plusMillis(1));
    assertThat(noted.retired().secret().lastUsedAt()).isEqualTo(later);
  }

  @Test
  void of_many_rotations_at_once_none_is_lost() throws Exception {
    Client client = write(samples::addClient);
    Set<SecretHash> made = ConcurrentHashMap.newKeySet();
    made.add(client.secret().hash());
    Callers.atOnce(
            caller ->
                write(
                    stores -> {
                      Client now =
                          stores.clients().findByOwnerForUpdate(client.owner()).orElseThrow();
                      Client next = now.withSecret(samples.clientSecret(), NOW);
                      stores.clients().updateSecrets(next);
                      return made.add(next.secret().hash()) && made.contains(now.secret().hash());
                    }))
        .forEach(isChained -> assertThat(isChained).isTrue());
  }

  private void update(Client client) {
    write(
        stores -> {
          stores.clients().updateSecrets(client);
          return client;
        });
  }

  private void updateSettings(Client client) {
    write(
        stores -> {
          stores.clients().updateSettings(client);
          return client;
        });
  }

  private Map<ClientId, UserId> findOwners(Set<ClientId> ids) {
    return read(stores -> stores.clients().findOwners(ids));
  }

  private void noteUsed(Client client, SecretHash secret, Instant at) {
    write(
        stores -> {
          stores.clients().noteSecretUsed(client.id(), secret, at);
          return client;
        });
  }

  private Client add(ClientId id, SealedSecret sealed) {
    return write(
        stores -> {
          UserId owner = samples.addUser(stores).id();
          Client client =
              Client.register(id, owner, new ClientSecret(samples.secret(), sealed, NOW, null), NOW)
                  .withSettings(SETTINGS);
          stores.clients().add(client);
          return client;
        });
  }

  private static ClientSettings settings(boolean isPublic, boolean requiresPkce, String... uris) {
    RedirectUris all = new RedirectUris(Stream.of(uris).map(RedirectUri::new).toList());
    return new ClientSettings(all, isPublic, requiresPkce);
  }

  private static SealedSecret everyByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return new SealedSecret(bytes);
  }

  private Optional<Client> find(ClientId id) {
    return read(stores -> stores.clients().find(id));
  }

  private Optional<Client> findByOwner(UserId owner) {
    return read(stores -> stores.clients().findByOwner(owner));
  }
}
