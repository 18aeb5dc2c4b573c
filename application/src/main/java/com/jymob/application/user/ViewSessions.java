package com.jymob.application.user;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.user.Session;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Shows a person where they are signed in, last seen first. */
public final class ViewSessions {
  private final Transactions transactions;
  private final InstantSource clock;

  public ViewSessions(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public List<Session> run(UserId user) {
    Instant now = clock.instant();
    return transactions.read(stores -> stores.sessions().findAll(user)).stream()
        .filter(session -> !session.expiredAt(now))
        .toList();
  }
}
