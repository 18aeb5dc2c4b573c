package com.jymob.application.oauth;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientSettings;
import java.util.Optional;

/** Changes what a person decides about their own app. */
public final class UpdateClient {
  private final Transactions transactions;

  public UpdateClient(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Empty when there is no such person any more. */
  public Optional<Client> run(UserId owner, ClientSettings settings) {
    return transactions.write(stores -> update(stores, owner, settings));
  }

  private static Optional<Client> update(Stores stores, UserId owner, ClientSettings settings) {
    Optional<Client> updated =
        stores.clients().findByOwner(owner).map(client -> client.withSettings(settings));
    updated.ifPresent(stores.clients()::updateSettings);
    return updated;
  }
}
