package com.jymob.application.account;

import static com.jymob.domain.user.SecurityEventKind.PASSWORD_CHANGED;

import com.jymob.application.port.Passwords;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Session;
import com.jymob.domain.user.Source;
import com.jymob.domain.user.User;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Changes the password of a signed-in person, who stays signed in here and nowhere else. */
public final class ChangePassword {
  public record Command(Session session, Password current, Password next, Source source) {}

  public sealed interface Outcome {}

  /** Only the new password is good now; every other session and every refresh token has ended. */
  public record Changed() implements Outcome {}

  /** The current password is another one; nothing has changed. */
  public record WrongPassword() implements Outcome {}

  private final Transactions transactions;
  private final Passwords passwords;
  private final InstantSource clock;

  public ChangePassword(Transactions transactions, Passwords passwords, InstantSource clock) {
    this.transactions = transactions;
    this.passwords = passwords;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    Optional<PasswordHash> current =
        transactions
            .read(stores -> stores.users().find(command.session().user()))
            .map(User::password)
            .filter(hash -> passwords.matches(command.current(), hash));
    if (current.isEmpty()) {
      return new WrongPassword();
    }
    PasswordHash next = passwords.hash(command.next());
    return transactions.write(stores -> change(stores, command, current.get(), next));
  }

  private Outcome change(Stores stores, Command command, PasswordHash current, PasswordHash next) {
    Session session = command.session();
    Optional<User> user =
        stores
            .users()
            .findForUpdate(session.user())
            // Somebody else may have changed it while this one was checked.
            .filter(found -> found.password().equals(current));
    if (user.isEmpty()) {
      return new WrongPassword();
    }
    Instant now = clock.instant();
    stores.users().update(user.get().withPassword(next, now));
    stores.sessions().removeOthers(session.user(), session.secret());
    stores.authorizationCodes().removeUnredeemed(session.user());
    stores.refreshTokens().removeAll(session.user());
    SecurityEvent event =
        new SecurityEvent(session.user(), PASSWORD_CHANGED, now, command.source());
    stores.securityEvents().add(event);
    return new Changed();
  }
}
