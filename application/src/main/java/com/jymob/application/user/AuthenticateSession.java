package com.jymob.application.user;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.user.Session;
import com.jymob.domain.user.User;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells who is signed in with a session's cookie. */
public final class AuthenticateSession {
  /** A person and the session in which they are signed in. */
  public record SignedInUser(User user, Session session) {}

  private final Transactions transactions;
  private final InstantSource clock;

  public AuthenticateSession(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty when there is no such session, or when it has ended. */
  public Optional<SignedInUser> run(Secret session) {
    Instant now = clock.instant();
    Optional<SignedInUser> signedIn =
        transactions.read(stores -> find(stores, session)).filter(found -> isAlive(found, now));
    signedIn
        .filter(found -> found.session().isWorthNotingAt(now))
        .ifPresent(found -> note(found, now));
    return signedIn;
  }

  private static Optional<SignedInUser> find(Stores stores, Secret secret) {
    return stores
        .sessions()
        .find(secret.hash())
        .flatMap(
            session ->
                stores.users().find(session.user()).map(user -> new SignedInUser(user, session)));
  }

  private static boolean isAlive(SignedInUser found, Instant now) {
    return !found.session().expiredAt(now);
  }

  private void note(SignedInUser found, Instant now) {
    transactions.write(
        stores -> {
          stores.sessions().noteSeen(found.session().secret(), now);
          return found;
        });
  }
}
