package com.jymob.application.oauth;

import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientId;
import java.util.Optional;

/** Tells which app is calling, by its client ID and secret (RFC 6749, section 2.3.1). */
public final class AuthenticateClient {
  private final Transactions transactions;

  public AuthenticateClient(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Empty for an unknown app and for a wrong secret: which of them, nobody learns. */
  public Optional<Client> run(ClientId id, Secret secret) {
    return transactions
        .read(stores -> stores.clients().find(id))
        .filter(client -> client.secret().equals(secret.hash()));
  }
}
