package com.jymob.persistence.postgres;

import com.jymob.application.port.PasswordResets;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.user.PasswordReset;
import com.jymob.persistence.sql.BatchRemoval;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

record PostgresPasswordResets(Sql sql) implements PasswordResets {
  private static final String ADD =
      """
      insert into password_resets (secret_hash, user_id, expires_at)
      values (?, ?, ?)
      """;

  private static final String FIND =
      """
      select secret_hash, user_id, expires_at
      from password_resets
      where secret_hash = ?
      """;

  private static final String CLAIM =
      """
      delete from password_resets
      where secret_hash = ?
      returning secret_hash, user_id, expires_at
      """;

  private static final String REMOVE_EXPIRED = BatchRemoval.of("password_resets", "expires_at");

  @Override
  public void add(PasswordReset reset) {
    sql.update(ADD, reset.secret().bytes(), reset.user().value(), reset.expiresAt());
  }

  @Override
  public Optional<PasswordReset> find(SecretHash secret) {
    return sql.one(FIND, PostgresPasswordResets::reset, secret.bytes());
  }

  @Override
  public Optional<PasswordReset> claim(SecretHash secret) {
    return sql.one(CLAIM, PostgresPasswordResets::reset, secret.bytes());
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return sql.update(REMOVE_EXPIRED, now, most);
  }

  private static PasswordReset reset(Row row) throws SQLException {
    return new PasswordReset(
        new SecretHash(row.bytes("secret_hash")),
        new UserId(row.number("user_id")),
        row.instant("expires_at"));
  }
}
