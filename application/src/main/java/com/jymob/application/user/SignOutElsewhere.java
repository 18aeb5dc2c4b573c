package com.jymob.application.user;

import com.jymob.application.port.Transactions;
import com.jymob.domain.user.Session;

/** Ends all sessions of a person but the one they are using. */
public final class SignOutElsewhere {
  private final Transactions transactions;

  public SignOutElsewhere(Transactions transactions) {
    this.transactions = transactions;
  }

  public void run(Session kept) {
    transactions.write(
        stores -> {
          stores.sessions().removeOthers(kept.user(), kept.secret());
          return kept;
        });
  }
}
