package com.jymob.application.account;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.PasswordReset;
import com.jymob.domain.user.User;
import java.time.InstantSource;
import java.util.Optional;

/** Lets a person who forgot the password choose a new one; for the operator to pass on. */
public final class GrantPasswordReset {
  private final Transactions transactions;
  private final Secrets secrets;
  private final InstantSource clock;

  public GrantPasswordReset(Transactions transactions, Secrets secrets, InstantSource clock) {
    this.transactions = transactions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** What {@link ResetPassword} asks for; empty when nobody has this address. */
  public Optional<Secret> run(EmailAddress email) {
    Secret secret = secrets.make(SecretFormat.PASSWORD_RESET);
    return transactions.write(
        stores -> {
          Optional<User> user = stores.users().findByEmail(email);
          user.map(found -> PasswordReset.grant(secret.hash(), found.id(), clock.instant()))
              .ifPresent(stores.passwordResets()::add);
          return user.map(found -> secret);
        });
  }
}
