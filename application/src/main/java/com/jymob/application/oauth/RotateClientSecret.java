package com.jymob.application.oauth;

import static com.jymob.domain.user.SecurityEventKind.CLIENT_SECRET_ROTATED;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.Vault;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Source;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives a person's app a new secret. The one before it works on for a day, and one that was retired
 * earlier ends at once.
 */
public final class RotateClientSecret {
  private final Transactions transactions;
  private final ClientSecrets clientSecrets;
  private final InstantSource clock;

  public RotateClientSecret(
      Transactions transactions, Secrets secrets, Vault vault, InstantSource clock) {
    this.transactions = transactions;
    this.clientSecrets = new ClientSecrets(secrets, vault, clock);
    this.clock = clock;
  }

  /** Empty when there is no such person any more. */
  public Optional<Client> run(UserId owner, Source source) {
    return transactions.write(stores -> rotate(stores, owner, source));
  }

  private Optional<Client> rotate(Stores stores, UserId owner, Source source) {
    Instant now = clock.instant();
    Optional<Client> rotated =
        stores
            .clients()
            .findByOwnerForUpdate(owner)
            .map(client -> client.withSecret(clientSecrets.make(client.id()), now));
    rotated.ifPresent(
        client -> {
          stores.clients().updateSecrets(client);
          stores
              .securityEvents()
              .add(new SecurityEvent(owner, CLIENT_SECRET_ROTATED, now, source, client.id()));
        });
    return rotated;
  }
}
