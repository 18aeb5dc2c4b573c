package com.jymob.application.oauth;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import java.util.Optional;

/** Ends the secret that an app had before its current one; once it returns, it proves nothing. */
public final class EndRetiredSecret {
  private final Transactions transactions;

  public EndRetiredSecret(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Empty when there is no such person any more. */
  public Optional<Client> run(UserId owner) {
    return transactions.write(stores -> end(stores, owner));
  }

  private static Optional<Client> end(Stores stores, UserId owner) {
    Optional<Client> ended =
        stores.clients().findByOwnerForUpdate(owner).map(Client::withoutRetired);
    ended.ifPresent(stores.clients()::updateSecrets);
    return ended;
  }
}
