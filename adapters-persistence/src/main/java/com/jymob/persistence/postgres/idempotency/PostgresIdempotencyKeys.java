package com.jymob.persistence.postgres.idempotency;

import com.jymob.application.port.IdempotencyKeys;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.idempotency.Answer;
import com.jymob.domain.idempotency.KeptAnswer;
import com.jymob.persistence.sql.BatchRemoval;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A key is held by an advisory lock until its transaction ends, however that comes about: an insert
 * would have to wait for whoever inserted it first.
 */
public record PostgresIdempotencyKeys(Sql sql) implements IdempotencyKeys {
  private static final String LOCK = "select pg_try_advisory_xact_lock(?) as locked";

  /** A statement of its own, after the lock: it sees whatever the one before kept. */
  private static final String FIND =
      """
      select secret_hash, user_id, fingerprint, status, headers, body, expires_at
      from idempotency_keys
      where secret_hash = ? and expires_at > ?
      """;

  /** What it replaces has expired, and waits for its removal. */
  private static final String KEEP =
      """
      insert into idempotency_keys
        (secret_hash, user_id, fingerprint, status, headers, body, expires_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (secret_hash) do update set
        fingerprint = excluded.fingerprint,
        status = excluded.status,
        headers = excluded.headers,
        body = excluded.body,
        expires_at = excluded.expires_at
      """;

  private static final String REMOVE_EXPIRED = BatchRemoval.of("idempotency_keys", "expires_at");

  @Override
  public Claim claim(SecretHash key, Instant now) {
    boolean locked =
        sql.one(LOCK, row -> row.flag("locked"), ByteBuffer.wrap(key.bytes()).getLong())
            .orElseThrow();
    return locked
        ? sql.one(FIND, PostgresIdempotencyKeys::answer, key.bytes(), now)
            .<Claim>map(Answered::new)
            .orElseGet(Free::new)
        : new InFlight();
  }

  @Override
  public void keep(KeptAnswer kept) {
    sql.update(
        KEEP,
        kept.key().bytes(),
        kept.user().value(),
        kept.fingerprint().bytes(),
        kept.answer().status(),
        kept.answer().headers(),
        kept.answer().body(),
        kept.expiresAt());
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return sql.update(REMOVE_EXPIRED, now, most);
  }

  private static KeptAnswer answer(Row row) throws SQLException {
    return new KeptAnswer(
        new SecretHash(row.bytes("secret_hash")),
        new UserId(row.number("user_id")),
        new SecretHash(row.bytes("fingerprint")),
        new Answer(row.integer("status"), row.texts("headers"), row.bytes("body")),
        row.instant("expires_at"));
  }
}
