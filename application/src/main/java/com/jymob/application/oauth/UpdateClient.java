package com.jymob.application.oauth;

import static com.jymob.domain.user.SecurityEventKind.CLIENT_CHANGED;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientSettings;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Source;
import java.time.InstantSource;
import java.util.Optional;

/** Changes what a person decides about their own app. */
public final class UpdateClient {
  private final Transactions transactions;
  private final InstantSource clock;

  public UpdateClient(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty when that changes nothing, and when there is no such person any more. */
  public Optional<Client> run(UserId owner, ClientSettings settings, Source source) {
    return transactions.write(stores -> update(stores, owner, settings, source));
  }

  private Optional<Client> update(
      Stores stores, UserId owner, ClientSettings settings, Source source) {
    Optional<Client> updated =
        stores
            .clients()
            .findByOwnerForUpdate(owner)
            .filter(client -> !client.settings().equals(settings))
            .map(client -> client.withSettings(settings));
    updated.ifPresent(
        client -> {
          stores.clients().updateSettings(client);
          stores
              .securityEvents()
              .add(new SecurityEvent(owner, CLIENT_CHANGED, clock.instant(), source, client.id()));
        });
    return updated;
  }
}
