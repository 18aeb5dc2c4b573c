package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Vault;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import java.time.InstantSource;

/** Makes a person an app, too: a client, the person's own yes to it, and a token. */
public final class CreateOwnClient {
  private final Secrets secrets;
  private final InstantSource clock;
  private final ClientSecrets clientSecrets;
  private final OwnAccess ownAccess;

  public CreateOwnClient(Secrets secrets, Vault vault, InstantSource clock) {
    this.secrets = secrets;
    this.clock = clock;
    this.clientSecrets = new ClientSecrets(secrets, vault, clock);
    this.ownAccess = new OwnAccess(secrets, vault, clock);
  }

  /** Adds the three to the stores of the transaction that adds their owner. */
  public void in(Stores stores, UserId owner) {
    ClientId id = ClientId.from(secrets.randomBytes(ClientId.RANDOM_BYTES));
    Client client = Client.register(id, owner, clientSecrets.make(id), clock.instant());
    stores.clients().add(client);
    ownAccess.issueToken(stores.tokens(), ownAccess.authorize(stores, client));
  }
}
