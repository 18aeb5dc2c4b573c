package com.jymob.application.account;

import static com.jymob.domain.user.SecurityEventKind.SIGNED_UP;

import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.application.user.StartSession;
import com.jymob.domain.Secret;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Source;
import com.jymob.domain.user.User;
import java.time.InstantSource;

/** Makes an account, with everything that belongs to one, and signs its owner in. */
public final class Register {
  public record Command(
      EmailAddress email, PersonName name, Password password, Roles roles, Source source) {}

  public sealed interface Outcome {}

  /**
   * The account stands.
   *
   * @param session the value of the new session's cookie
   */
  public record Registered(User user, Secret session) implements Outcome {}

  /** Somebody has this address already, in whatever case or Unicode form. */
  public record EmailTaken() implements Outcome {}

  private final Transactions transactions;
  private final Passwords passwords;
  private final CreateOwnClient createOwnClient;
  private final StartSession startSession;
  private final InstantSource clock;

  public Register(
      Transactions transactions,
      Passwords passwords,
      CreateOwnClient createOwnClient,
      StartSession startSession,
      InstantSource clock) {
    this.transactions = transactions;
    this.passwords = passwords;
    this.createOwnClient = createOwnClient;
    this.startSession = startSession;
    this.clock = clock;
  }

  public Outcome run(Command command) {
    PasswordHash password = passwords.hash(command.password());
    return transactions.write(stores -> register(stores, command, password));
  }

  private Outcome register(Stores stores, Command command, PasswordHash password) {
    User user =
        User.register(
            stores.users().nextId(),
            command.email(),
            command.name(),
            command.roles(),
            password,
            clock.instant());
    if (!stores.users().add(user)) {
      return new EmailTaken();
    }
    createOwnClient.in(stores, user.id());
    SecurityEvent event =
        new SecurityEvent(user.id(), SIGNED_UP, user.createdAt(), command.source());
    stores.securityEvents().add(event);
    return new Registered(
        user, startSession.in(stores.sessions(), user.id(), command.source().device()));
  }
}
