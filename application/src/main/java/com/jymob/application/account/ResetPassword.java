package com.jymob.application.account;

import com.jymob.application.port.Passwords;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PasswordReset;
import com.jymob.domain.user.User;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sets a new password with a {@link PasswordReset}, and ends all sessions and refresh tokens of its
 * owner.
 */
public final class ResetPassword {
  public record Command(Secret reset, Password next) {}

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
    return transactions.write(stores -> reset(stores, command.reset(), next));
  }

  private Outcome reset(Stores stores, Secret reset, PasswordHash next) {
    Optional<User> user =
        stores
            .passwordResets()
            .claim(reset.hash())
            .filter(this::isAlive)
            .flatMap(claimed -> stores.users().findForUpdate(claimed.user()));
    if (user.isEmpty()) {
      return new NoSuchReset();
    }
    stores.users().update(user.get().withPassword(next, clock.instant()));
    stores.sessions().removeAll(user.get().id());
    stores.authorizationCodes().removeUnredeemed(user.get().id());
    stores.refreshTokens().removeAll(user.get().id());
    return new Changed();
  }

  private boolean isAlive(PasswordReset reset) {
    return !reset.expiredAt(clock.instant());
  }
}
