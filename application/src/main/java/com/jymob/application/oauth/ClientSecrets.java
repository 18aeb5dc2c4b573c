package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Vault;
import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.ClientSecret;
import java.time.InstantSource;

/** Makes the secrets of apps, and opens them for their owners. */
final class ClientSecrets {
  private final Secrets secrets;
  private final Vault vault;
  private final InstantSource clock;

  ClientSecrets(Secrets secrets, Vault vault, InstantSource clock) {
    this.secrets = secrets;
    this.vault = vault;
    this.clock = clock;
  }

  ClientSecret make(ClientId client) {
    Secret secret = secrets.make(SecretFormat.CLIENT_SECRET);
    return new ClientSecret(
        secret.hash(), vault.seal(secret, sealOwner(client)), clock.instant(), null);
  }

  Secret open(ClientId client, ClientSecret kept) {
    return vault.open(kept.sealed(), sealOwner(client));
  }

  private static String sealOwner(ClientId client) {
    return "client_secret:" + client.value();
  }
}
