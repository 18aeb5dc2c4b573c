package com.jymob.application.oauth;

import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.AccessToken;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells for whom a bearer token acts (RFC 6750). */
public final class AuthenticateToken {
  private final Transactions transactions;
  private final LastUses lastUses;
  private final InstantSource clock;

  public AuthenticateToken(Transactions transactions, LastUses lastUses, InstantSource clock) {
    this.transactions = transactions;
    this.lastUses = lastUses;
    this.clock = clock;
  }

  /** Empty when there is no such token, or when it is not good any more. */
  public Optional<AccessToken> run(Secret token) {
    if (!SecretFormat.ACCESS_TOKEN.matches(token.reveal())) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<AccessToken> good =
        transactions
            .read(stores -> stores.tokens().find(token.hash()))
            .filter(found -> !found.expiredAt(now));
    good.ifPresent(used -> lastUses.note(used.authorization(), now));
    return good;
  }
}
