package com.jymob.application.oauth.consent;

import static com.jymob.domain.user.SecurityEventKind.APP_REVOKED;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Source;
import java.time.InstantSource;
import java.util.Optional;

/** Takes back what a person allowed an app; once it returns, no token of it opens anything. */
public final class RevokeAuthorization {
  private final Transactions transactions;
  private final InstantSource clock;

  public RevokeAuthorization(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Revokes one of the person's own authorizations.
   *
   * @return whether there was one
   */
  public boolean run(UserId user, AuthorizationId authorization, Source source) {
    return transactions.write(stores -> in(stores, user, authorization, source));
  }

  /** Does so in the transaction of those stores. */
  boolean in(Stores stores, UserId user, AuthorizationId id, Source source) {
    Optional<Authorization> revoked = stores.authorizations().remove(user, id);
    revoked
        .map(Authorization::client)
        .map(client -> new SecurityEvent(user, APP_REVOKED, clock.instant(), source, client))
        .ifPresent(stores.securityEvents()::add);
    return revoked.isPresent();
  }
}
