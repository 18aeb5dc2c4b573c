package com.jymob.application.account;

import static com.jymob.domain.user.SecurityEventKind.PASSWORD_RESET;

import com.jymob.application.port.Passwords;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PasswordReset;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Source;
import com.jymob.domain.user.User;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sets a new password with a {@link PasswordReset}, and ends all sessions and refresh tokens of its
 * owner.
 */
public final class ResetPassword {
  public record Command(Secret reset, Password next, Source source) {}

  public sealed interface Outcome {}

  /** Only the new password is good now. */
  public record Changed() implements Outcome {}

  /** It was used before, is too old, or never was. */
  public record NoSuchReset() implements Outcome {}

  private final Transactions transactions;
  private final Passwords passwords;
  private final InstantSource clock;

  public ResetPassword(Transactions transactions, Passwords passwords, InstantSource clock) {
    this.transactions = transactions;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Whether there is leave, so that nobody types a password in vain. */
  public boolean isPossible(Secret reset) {
    return transactions
        .read(stores -> stores.passwordResets().find(reset.hash()))
        .filter(this::isAlive)
        .isPresent();
  }

  public Outcome run(Command command) {
    if (!isPossible(command.reset())) {
      return new NoSuchReset();
    }
    PasswordHash next = passwords.hash(command.next());
    return transactions.write(stores -> reset(stores, command, next));
  }

  private Outcome reset(Stores stores, Command command, PasswordHash next) {
    Optional<User> user =
        stores
            .passwordResets()
            .claim(command.reset().hash())
            .filter(this::isAlive)
            .flatMap(claimed -> stores.users().findForUpdate(claimed.user()));
    if (user.isEmpty()) {
      return new NoSuchReset();
    }
    Instant now = clock.instant();
    stores.users().update(user.get().withPassword(next, now));
    stores.sessions().removeAll(user.get().id());
    stores.authorizationCodes().removeUnredeemed(user.get().id());
    stores.refreshTokens().removeAll(user.get().id());
    SecurityEvent event = new SecurityEvent(user.get().id(), PASSWORD_RESET, now, command.source());
    stores.securityEvents().add(event);
    return new Changed();
  }

  private boolean isAlive(PasswordReset reset) {
    return !reset.expiredAt(clock.instant());
  }
}
