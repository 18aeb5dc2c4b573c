package com.jymob.application.user;

import static com.jymob.domain.user.SecurityEventKind.SIGNED_IN;
import static com.jymob.domain.user.SecurityEventKind.SIGN_IN_FAILED;

import com.jymob.application.port.Passwords;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import com.jymob.domain.user.Source;
import com.jymob.domain.user.User;
import java.time.InstantSource;
import java.util.Optional;

/** Signs a person in by e-mail address and password; a failure is for the owner to see, too. */
public final class SignIn {
  public record Command(EmailAddress email, Password password, Source source) {}

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
  private final InstantSource clock;

  public SignIn(
      Transactions transactions,
      Passwords passwords,
      StartSession startSession,
      InstantSource clock) {
    this.transactions = transactions;
    this.passwords = passwords;
    this.startSession = startSession;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    Optional<User> user = transactions.read(stores -> stores.users().findByEmail(command.email()));
    PasswordHash hash = user.map(User::password).orElseGet(passwords::unmatchable);
    boolean matches = passwords.matches(command.password(), hash);
    return transactions.write(
        stores ->
            user.filter(known -> matches)
                .flatMap(known -> stores.users().findForUpdate(known.id()))
                // A password that was changed while this one was checked opens nothing any more.
                .filter(now -> now.password().equals(hash))
                .<Outcome>map(now -> signIn(stores, now, command.source()))
                .orElseGet(() -> refuse(stores, command)));
  }

  private Outcome signIn(Stores stores, User user, Source source) {
    record(stores, user, SIGNED_IN, source);
    return new SignedIn(user, startSession.in(stores.sessions(), user.id(), source.device()));
  }

  private Outcome refuse(Stores stores, Command command) {
    stores
        .users()
        .findByEmail(command.email())
        .ifPresentOrElse(
            user -> record(stores, user, SIGN_IN_FAILED, command.source()),
            stores.securityEvents()::pretendToAdd);
    return new Refused();
  }

  private void record(Stores stores, User user, SecurityEventKind kind, Source source) {
    stores.securityEvents().add(new SecurityEvent(user.id(), kind, clock.instant(), source));
  }
}
