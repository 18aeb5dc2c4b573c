package com.jymob.persistence.postgres;

import com.jymob.application.port.Users;
import com.jymob.domain.UserId;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record PostgresUsers(Sql sql, IdBlocks ids) implements Users {
  private static final String ADD =
      """
      insert into users (id, email, email_key, name, roles, password_hash, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (email_key) do nothing
      """;

  private static final String SOMEBODY = "select 1 from users limit 1";

  private static final String SELECT =
      """
      select id, email, name, roles, password_hash, created_at, updated_at
      from users
      """;

  private static final String FIND = SELECT + "where id = ?";
  private static final String FIND_ALL = SELECT + "where id = any (?::bigint[])";
  private static final String FIND_BY_EMAIL = SELECT + "where email_key = ?";

  /** Not {@code for update}, which would hold up everybody who adds what belongs to the person. */
  private static final String FIND_FOR_UPDATE = FIND + " for no key update";

  private static final String UPDATE =
      """
      update users set name = ?, roles = ?, password_hash = ?, updated_at = ?
      where id = ?
      """;

  @Override
  public UserId nextId() {
    return new UserId(ids.next(sql));
  }

  @Override
  public boolean add(User user) {
    int added =
        sql.update(
            ADD,
            user.id().value(),
            user.email().value(),
            user.email().key(),
            user.name().value(),
            names(user.roles()),
            user.password().encoded(),
            user.createdAt(),
            user.updatedAt());
    return added > 0;
  }

  @Override
  public boolean isEmpty() {
    return sql.one(SOMEBODY, row -> true).isEmpty();
  }

  @Override
  public Optional<User> find(UserId id) {
    return sql.one(FIND, PostgresUsers::user, id.value());
  }

  @Override
  public List<User> findAll(Set<UserId> ids) {
    List<String> texts = ids.stream().map(id -> Long.toString(id.value())).toList();
    return sql.all(FIND_ALL, PostgresUsers::user, texts);
  }

  @Override
  public Optional<User> findByEmail(EmailAddress email) {
    return sql.one(FIND_BY_EMAIL, PostgresUsers::user, email.key());
  }

  @Override
  public Optional<User> findForUpdate(UserId id) {
    return sql.one(FIND_FOR_UPDATE, PostgresUsers::user, id.value());
  }

  @Override
  public void update(User user) {
    sql.update(
        UPDATE,
        user.name().value(),
        names(user.roles()),
        user.password().encoded(),
        user.updatedAt(),
        user.id().value());
  }

  private static User user(Row row) throws SQLException {
    return new User(
        new UserId(row.number("id")),
        new EmailAddress(row.text("email")),
        new PersonName(row.text("name")),
        new Roles(row.texts("roles").stream().map(Role::valueOf).collect(Collectors.toSet())),
        new PasswordHash(row.text("password_hash")),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  private static List<String> names(Roles roles) {
    return roles.all().stream().map(Role::name).toList();
  }
}
