package com.jymob.application.oauth;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.RefreshToken;
import java.util.Optional;

/** Lets an app give up a token of its own (RFC 7009): a refresh token with its whole family. */
public final class RevokeToken {
  public record Command(Client client, Secret token) {}

  public sealed interface Outcome {}

  /** The token opens nothing any more, and perhaps never did. */
  public record Revoked() implements Outcome {}

  /** The token is another app's, and stays good. */
  public record OfAnotherClient() implements Outcome {}

  private final Transactions transactions;

  public RevokeToken(Transactions transactions) {
    this.transactions = transactions;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> revoke(stores, command));
  }

  private static Outcome revoke(Stores stores, Command command) {
    SecretHash secret = command.token().hash();
    Optional<AccessToken> access = stores.tokens().find(secret);
    if (access.isPresent()) {
      return revoke(stores, command.client(), access.get());
    }
    return stores
        .refreshTokens()
        .find(secret)
        .map(refresh -> revoke(stores, command.client(), refresh))
        .orElseGet(Revoked::new);
  }

  private static Outcome revoke(Stores stores, Client client, AccessToken token) {
    if (!token.client().equals(client.id())) {
      return new OfAnotherClient();
    }
    stores.tokens().remove(token.secret());
    return new Revoked();
  }

  private static Outcome revoke(Stores stores, Client client, RefreshToken token) {
    if (!token.client().equals(client.id())) {
      return new OfAnotherClient();
    }
    stores.refreshTokens().removeFamily(token.authorization(), token.family());
    return new Revoked();
  }
}
