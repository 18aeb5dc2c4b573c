package com.jymob.application.oauth;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Client;
import java.util.Optional;

/** Lets an app give up a token of its own (RFC 7009). */
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
    Optional<AccessToken> token = stores.tokens().find(command.token().hash());
    if (token.isPresent() && !token.get().client().equals(command.client().id())) {
      return new OfAnotherClient();
    }
    stores.tokens().remove(command.token().hash());
    return new Revoked();
  }
}
