package com.jymob.application.user;

import static com.jymob.domain.user.SecurityEventKind.SIGNED_OUT_ELSEWHERE;

import com.jymob.application.port.Transactions;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Session;
import com.jymob.domain.user.Source;
import java.time.InstantSource;

/** Ends all sessions of a person but the one they are using. */
public final class SignOutElsewhere {
  private final Transactions transactions;
  private final InstantSource clock;

  public SignOutElsewhere(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public void run(Session kept, Source source) {
    transactions.write(
        stores -> {
          stores.sessions().removeOthers(kept.user(), kept.secret());
          SecurityEvent event =
              new SecurityEvent(kept.user(), SIGNED_OUT_ELSEWHERE, clock.instant(), source);
          stores.securityEvents().add(event);
          return kept;
        });
  }
}
