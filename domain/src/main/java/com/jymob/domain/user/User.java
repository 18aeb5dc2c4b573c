package com.jymob.domain.user;

import com.jymob.domain.UserId;
import java.time.Instant;

/** A person with an account. Any person is also an app: see the OAuth client of the same owner. */
public record User(
    UserId id,
    EmailAddress email,
    PersonName name,
    Roles roles,
    PasswordHash password,
    Instant createdAt,
    Instant updatedAt) {

  public static User register(
      UserId id,
      EmailAddress email,
      PersonName name,
      Roles roles,
      PasswordHash password,
      Instant now) {
    return new User(id, email, name, roles, password, now, now);
  }

  /** Changes what a person says of themself; awarded roles stay. */
  public User describedAs(PersonName name, Roles chosen, Instant now) {
    return new User(id, email, name, roles.replacedBy(chosen), password, createdAt, now);
  }

  /** The same person with a role more. */
  public User awarded(Role role, Instant now) {
    return new User(id, email, name, roles.with(role), password, createdAt, now);
  }

  public User withPassword(PasswordHash password, Instant now) {
    return new User(id, email, name, roles, password, createdAt, now);
  }
}
