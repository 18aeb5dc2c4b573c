package com.jymob.application.oauth;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.Scope;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Tells an app about a token of its own (RFC 7662). */
public final class IntrospectToken {
  /** What a token is. */
  public enum Kind {
    ACCESS_TOKEN,
    REFRESH_TOKEN
  }

  /**
   * A token that is good now.
   *
   * @param user for whom it acts
   */
  public record ActiveToken(
      Kind kind,
      ClientId client,
      UserId user,
      Set<Scope> scopes,
      Instant issuedAt,
      Instant expiresAt) {}

  private final Transactions transactions;
  private final InstantSource clock;

  public IntrospectToken(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty for a token that is not good, and for one of another app: which of them is not told. */
  public Optional<ActiveToken> run(Client client, Secret token) {
    return transactions
        .read(stores -> find(stores, token.hash()))
        .filter(found -> found.client().equals(client.id()))
        .filter(found -> clock.instant().isBefore(found.expiresAt()));
  }

  private static Optional<ActiveToken> find(Stores stores, SecretHash secret) {
    return stores
        .tokens()
        .find(secret)
        .map(IntrospectToken::active)
        .or(
            () ->
                stores
                    .refreshTokens()
                    .find(secret)
                    .filter(refresh -> refresh.retired() == null)
                    .map(IntrospectToken::active));
  }

  private static ActiveToken active(AccessToken token) {
    return new ActiveToken(
        Kind.ACCESS_TOKEN,
        token.client(),
        token.user(),
        token.scopes(),
        token.issuedAt(),
        token.expiresAt());
  }

  private static ActiveToken active(RefreshToken token) {
    return new ActiveToken(
        Kind.REFRESH_TOKEN,
        token.client(),
        token.user(),
        token.scopes(),
        token.issuedAt(),
        token.expiresAt());
  }
}
