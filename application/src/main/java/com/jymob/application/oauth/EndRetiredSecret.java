package com.jymob.application.oauth;

import static com.jymob.domain.user.SecurityEventKind.RETIRED_SECRET_ENDED;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Source;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Ends the secret that an app had before its current one; once it returns, it proves nothing. */
public final class EndRetiredSecret {
  private final Transactions transactions;
  private final InstantSource clock;

  public EndRetiredSecret(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty when there is no such secret any more. */
  public Optional<Client> run(UserId owner, Source source) {
    return transactions.write(stores -> end(stores, owner, source));
  }

  private Optional<Client> end(Stores stores, UserId owner, Source source) {
    Instant now = clock.instant();
    Optional<Client> ended =
        stores
            .clients()
            .findByOwnerForUpdate(owner)
            .filter(client -> client.retiredAt(now).isPresent())
            .map(Client::withoutRetired);
    ended.ifPresent(
        client -> {
          stores.clients().updateSecrets(client);
          stores
              .securityEvents()
              .add(new SecurityEvent(owner, RETIRED_SECRET_ENDED, now, source, client.id()));
        });
    return ended;
  }
}
