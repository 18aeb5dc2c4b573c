package com.jymob.application.user;

import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;

/** Ends one session; once it returns, the cookie opens nothing. */
public final class SignOut {
  private final Transactions transactions;

  public SignOut(Transactions transactions) {
    this.transactions = transactions;
  }

  public void run(Secret session) {
    transactions.write(
        stores -> {
          stores.sessions().remove(session.hash());
          return session;
        });
  }
}
