package com.jymob.application.oauth;

import com.jymob.application.port.StoresUnavailable;
import com.jymob.application.port.Transactions;
import com.jymob.domain.ClientId;
import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.RetiredSecret;
import java.time.Instant;
import java.util.Comparator;

/**
 * When authorizations and apps' secrets were last used. It is remembered here until somebody has it
 * written, which is worth doing once a minute: so a request costs no write. What a node had not
 * written when it was killed is forgotten, and other nodes see it only once it is written.
 */
public final class LastUses {
  private record SecretUse(ClientId client, SecretHash secret) {}

  private final NotedUses<AuthorizationId> authorizations =
      new NotedUses<>(
          Comparator.comparingLong(AuthorizationId::value),
          (stores, id, at) -> stores.authorizations().noteUsed(id, at));

  private final NotedUses<SecretUse> secrets =
      new NotedUses<>(
          Comparator.comparing(use -> use.client().value()),
          (stores, use, at) -> stores.clients().noteSecretUsed(use.client(), use.secret(), at));

  private final Transactions transactions;

  public LastUses(Transactions transactions) {
    this.transactions = transactions;
  }

  void note(AuthorizationId authorization, Instant at) {
    authorizations.note(authorization, at);
  }

  void note(ClientId client, SecretHash secret, Instant at) {
    secrets.note(new SecretUse(client, secret), at);
  }

  /** The same authorization, with what is noted of it and perhaps not written. */
  public Authorization of(Authorization authorization) {
    return authorizations.find(authorization.id()).map(authorization::usedAt).orElse(authorization);
  }

  /** The same app, with what is noted of its secrets and perhaps not written. */
  public Client of(Client client) {
    Client current = withUse(client, client.secret().hash());
    RetiredSecret retired = client.retired();
    return retired == null ? current : withUse(current, retired.secret().hash());
  }

  /**
   * Writes what was noted since the last time.
   *
   * @throws StoresUnavailable when that cannot be; then the next time is as good
   */
  public void write() {
    authorizations.write(transactions);
    secrets.write(transactions);
  }

  private Client withUse(Client client, SecretHash secret) {
    return secrets
        .find(new SecretUse(client.id(), secret))
        .map(at -> client.withSecretUsed(secret, at))
        .orElse(client);
  }
}
