package com.jymob.application.oauth.consent;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.user.Source;
import java.time.InstantSource;
import java.util.Comparator;

/** Takes back whatever a person allowed any app, their own among them. */
public final class RevokeAllAuthorizations {
  private final Transactions transactions;
  private final RevokeAuthorization revokeAuthorization;

  public RevokeAllAuthorizations(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.revokeAuthorization = new RevokeAuthorization(transactions, clock);
  }

  /**
   * Revokes all or, when it throws, none.
   *
   * @return how many
   */
  public long run(UserId user, Source source) {
    return transactions.write(stores -> revokeAll(stores, user, source));
  }

  /** In the order in which everybody locks authorizations, so that nobody waits in a circle. */
  private long revokeAll(Stores stores, UserId user, Source source) {
    return stores.authorizations().findAll(user).stream()
        .map(Authorization::id)
        .sorted(Comparator.comparingLong(AuthorizationId::value))
        .filter(id -> revokeAuthorization.in(stores, user, id, source))
        .count();
  }
}
