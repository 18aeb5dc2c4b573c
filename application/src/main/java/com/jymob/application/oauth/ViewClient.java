package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.Vault;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.Client;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows a person their own app with its secrets. When its access token has expired or was revoked,
 * perhaps with the whole authorization, a new one takes its place.
 */
public final class ViewClient {
  /**
   * What only the owner sees.
   *
   * @param retiredSecret the secret before the current one; null unless it still works
   */
  public record OwnClient(
      Client client, Secret secret, @Nullable Secret retiredSecret, Secret accessToken) {}

  private final Transactions transactions;
  private final ClientSecrets clientSecrets;
  private final OwnAccess ownAccess;
  private final LastUses lastUses;
  private final InstantSource clock;

  public ViewClient(
      Transactions transactions,
      Secrets secrets,
      Vault vault,
      LastUses lastUses,
      InstantSource clock) {
    this.transactions = transactions;
    this.lastUses = lastUses;
    this.clientSecrets = new ClientSecrets(secrets, vault, clock);
    this.clock = clock;
    this.ownAccess = new OwnAccess(secrets, vault, clock);
  }

  /** Empty when there is no such person any more. */
  public Optional<OwnClient> run(UserId owner) {
    return transactions
        .read(stores -> stores.clients().findByOwner(owner))
        .map(lastUses::of)
        .map(
            client ->
                new OwnClient(
                    client,
                    clientSecrets.open(client.id(), client.secret()),
                    retiredSecret(client),
                    accessToken(client)));
  }

  private @Nullable Secret retiredSecret(Client client) {
    return client
        .retiredAt(clock.instant())
        .map(retired -> clientSecrets.open(client.id(), retired.secret()))
        .orElse(null);
  }

  private Secret accessToken(Client client) {
    return transactions
        .read(stores -> findToken(stores, client))
        .orElseGet(() -> transactions.write(stores -> renewToken(stores, client)));
  }

  private Optional<Secret> findToken(Stores stores, Client client) {
    return stores
        .authorizations()
        .find(client.owner(), client.id())
        .flatMap(own -> ownAccess.findToken(stores.tokens(), own));
  }

  /** Looks again under the owner's lock: of two visits at once, one authorizes and issues. */
  private Secret renewToken(Stores stores, Client client) {
    stores.users().findForUpdate(client.owner());
    Authorization own =
        stores
            .authorizations()
            .findForUpdate(client.owner(), client.id())
            .orElseGet(() -> ownAccess.authorize(stores, client));
    return ownAccess
        .findToken(stores.tokens(), own)
        .orElseGet(() -> ownAccess.issueToken(stores.tokens(), own));
  }
}
