package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import java.time.InstantSource;
import java.util.Set;

/** Gives an app a token with which it acts for its own owner (RFC 6749, section 4.4). */
public final class IssueClientToken {
  /**
   * What is asked for.
   *
   * @param scopes none for all that the owner allows
   */
  public record Command(Client client, Set<Scope> scopes) {}

  public sealed interface Outcome {}

  public record Issued(IssuedTokens tokens) implements Outcome {}

  /** More was asked for than the owner allows. */
  public record InvalidScope() implements Outcome {}

  /** The app is public: anybody could say to be it. */
  public record OfPublicClient() implements Outcome {}

  /** The owner has revoked the app's authorization. */
  public record Unauthorized() implements Outcome {}

  private final Transactions transactions;
  private final Secrets secrets;
  private final InstantSource clock;

  public IssueClientToken(Transactions transactions, Secrets secrets, InstantSource clock) {
    this.transactions = transactions;
    this.secrets = secrets;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    return transactions.write(stores -> issue(stores, command));
  }

  private Outcome issue(Stores stores, Command command) {
    Client client = command.client();
    if (client.isPublic()) {
      return new OfPublicClient();
    }
    Secret token = secrets.make(SecretFormat.ACCESS_TOKEN);
    return stores
        .tokens()
        .addOwn(token.hash(), client, command.scopes(), clock.instant())
        .<Outcome>map(kept -> issued(token, kept))
        .orElseGet(() -> refusal(stores, client));
  }

  private static Issued issued(Secret token, AccessToken kept) {
    return new Issued(new IssuedTokens(token, null, kept.scopes(), AccessToken.LIFETIME));
  }

  private static Outcome refusal(Stores stores, Client client) {
    return stores.authorizations().find(client.owner(), client.id()).isPresent()
        ? new InvalidScope()
        : new Unauthorized();
  }
}
