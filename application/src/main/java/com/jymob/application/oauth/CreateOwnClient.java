package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Vault;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientId;
import java.time.InstantSource;

/** Makes a person an app, too: a client, the person's own yes to it, and a token. */
public final class CreateOwnClient {
  private final Secrets secrets;
  private final Vault vault;
  private final InstantSource clock;
  private final OwnAccess ownAccess;

  public CreateOwnClient(Secrets secrets, Vault vault, InstantSource clock) {
    this.secrets = secrets;
    this.vault = vault;
    this.clock = clock;
    this.ownAccess = new OwnAccess(secrets, vault, clock);
  }

  /** Adds the three to the stores of the transaction that adds their owner. */
  public void in(Stores stores, UserId owner) {
    Client client = client(owner);
    stores.clients().add(client);
    ownAccess.issueToken(stores.tokens(), ownAccess.authorize(stores, client));
  }

  private Client client(UserId owner) {
    ClientId id = ClientId.from(secrets.randomBytes(ClientId.RANDOM_BYTES));
    Secret secret =
        SecretFormat.CLIENT_SECRET.write(secrets.randomBytes(SecretFormat.RANDOM_BYTES));
    return new Client(
        id, owner, secret.hash(), vault.seal(secret, ClientSecrets.sealOwner(id)), clock.instant());
  }
}
