package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import java.time.InstantSource;
import java.util.Optional;
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
    Optional<Authorization> own = stores.authorizations().find(client.owner(), client.id());
    if (own.isEmpty()) {
      return new Unauthorized();
    }
    Set<Scope> scopes = command.scopes().isEmpty() ? own.get().scopes() : command.scopes();
    if (!own.get().scopes().containsAll(scopes)) {
      return new InvalidScope();
    }
    Secret token = secrets.make(SecretFormat.ACCESS_TOKEN);
    AccessToken kept = AccessToken.issue(token.hash(), own.get(), scopes, clock.instant());
    return stores.tokens().add(kept)
        ? new Issued(new IssuedTokens(token, null, scopes, AccessToken.LIFETIME))
        : new Unauthorized();
  }
}
