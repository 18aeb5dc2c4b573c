package com.jymob.application.oauth.consent;

import static com.jymob.domain.user.SecurityEventKind.APP_REVOKED;
import static com.jymob.domain.user.SecurityEventKind.SCOPE_WITHDRAWN;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import com.jymob.domain.user.Source;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Takes back some of what a person allowed an app; once it returns, no token of it does that any
 * more. An app that may do nothing else is revoked.
 */
public final class WithdrawScope {
  private final Transactions transactions;
  private final InstantSource clock;

  public WithdrawScope(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Withdraws a scope from one of the person's own authorizations.
   *
   * @return whether it was one of its scopes
   */
  public boolean run(UserId user, AuthorizationId authorization, Scope scope, Source source) {
    return transactions.write(stores -> withdraw(stores, user, authorization, scope, source));
  }

  private boolean withdraw(
      Stores stores, UserId user, AuthorizationId id, Scope scope, Source source) {
    Optional<Authorization> before = stores.authorizations().removeScope(user, id, scope);
    before
        .map(
            wider ->
                new SecurityEvent(
                    user, kind(wider, scope), clock.instant(), source, wider.client()))
        .ifPresent(stores.securityEvents()::add);
    return before.isPresent();
  }

  private static SecurityEventKind kind(Authorization before, Scope withdrawn) {
    return before.without(withdrawn).isPresent() ? SCOPE_WITHDRAWN : APP_REVOKED;
  }
}
