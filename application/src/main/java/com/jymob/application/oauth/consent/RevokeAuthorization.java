package com.jymob.application.oauth.consent;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AuthorizationId;

/** Takes back what a person allowed an app; once it returns, no token of it opens anything. */
public final class RevokeAuthorization {
  private final Transactions transactions;

  public RevokeAuthorization(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Revokes one of the person's own authorizations.
   *
   * @return whether there was one
   */
  public boolean run(UserId user, AuthorizationId authorization) {
    return transactions.write(stores -> stores.authorizations().remove(user, authorization));
  }
}
