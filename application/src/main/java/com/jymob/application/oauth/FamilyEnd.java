package com.jymob.application.oauth;

import static com.jymob.domain.user.SecurityEventKind.TOKENS_REPLAYED;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.TokenFamily;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Source;
import java.time.InstantSource;

/**
 * Ends all tokens of a family, since one turned up again, and notes it for the person for whom they
 * acted; once, however often it turns up, so that nobody buries other events under it. A
 * transaction on its own: the one that found out holds what this one removes.
 */
final class FamilyEnd {
  private final Transactions transactions;
  private final InstantSource clock;

  FamilyEnd(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  void run(
      AuthorizationId authorization,
      TokenFamily family,
      UserId user,
      Client presenter,
      Source source) {
    SecurityEvent event =
        new SecurityEvent(user, TOKENS_REPLAYED, clock.instant(), source, presenter.id());
    transactions.write(
        stores -> {
          boolean ended = stores.refreshTokens().removeFamily(authorization, family);
          if (ended) {
            stores.securityEvents().add(event);
          }
          return ended;
        });
  }
}
