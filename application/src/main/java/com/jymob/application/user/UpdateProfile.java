package com.jymob.application.user;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import java.time.InstantSource;
import java.util.Optional;

/** Changes what a person says of themself. */
public final class UpdateProfile {
  /**
   * What to say from now on.
   *
   * @param roles those that a person chooses; awarded ones stay
   */
  public record Command(UserId user, PersonName name, Roles roles) {}

  private final Transactions transactions;
  private final InstantSource clock;

  public UpdateProfile(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The changed person; empty when there is no such person any more. */
  public Optional<User> run(Command command) {
    return transactions.write(stores -> update(stores, command));
  }

  private Optional<User> update(Stores stores, Command command) {
    Optional<User> changed =
        stores
            .users()
            .findForUpdate(command.user())
            .map(user -> user.describedAs(command.name(), command.roles(), clock.instant()));
    changed.ifPresent(stores.users()::update);
    return changed;
  }
}
