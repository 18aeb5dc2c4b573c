package com.jymob.application.user;

import com.jymob.application.port.Passwords;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.User;
import java.util.Optional;

/** Signs a person in by e-mail address and password. */
public final class SignIn {
  public record Command(EmailAddress email, Password password, Device device) {}

  public sealed interface Outcome {}

  /**
   * The person is who they say.
   *
   * @param session the value of the new session's cookie
   */
  public record SignedIn(User user, Secret session) implements Outcome {}

  /** An unknown address or a wrong password: which of them, nobody learns, nor from the time. */
  public record Refused() implements Outcome {}

  private final Transactions transactions;
  private final Passwords passwords;
  private final StartSession startSession;

  public SignIn(Transactions transactions, Passwords passwords, StartSession startSession) {
    this.transactions = transactions;
    this.passwords = passwords;
    this.startSession = startSession;
  }

  public Outcome run(Command command) {
    Optional<User> user = transactions.read(stores -> stores.users().findByEmail(command.email()));
    PasswordHash hash = user.map(User::password).orElseGet(passwords::unmatchable);
    if (!passwords.matches(command.password(), hash) || user.isEmpty()) {
      return new Refused();
    }
    return transactions.write(
        stores ->
            stores
                .users()
                .findForUpdate(user.get().id())
                // A password that was changed while this one was checked opens nothing any more.
                .filter(now -> now.password().equals(hash))
                .<Outcome>map(
                    now ->
                        new SignedIn(
                            now, startSession.in(stores.sessions(), now.id(), command.device())))
                .orElseGet(Refused::new));
  }
}
