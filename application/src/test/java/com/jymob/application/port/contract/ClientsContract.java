package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Clients;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Clients} promise. */
public abstract class ClientsContract extends StoreContract {
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

  private Client add(ClientId id, SealedSecret sealed) {
    return write(
        stores -> {
          UserId owner = samples.addUser(stores).id();
          Client client = new Client(id, owner, samples.secret(), sealed, NOW);
          stores.clients().add(client);
          return client;
        });
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
