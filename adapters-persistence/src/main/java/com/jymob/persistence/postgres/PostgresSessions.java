package com.jymob.persistence.postgres;

import com.jymob.application.port.Sessions;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.Session;
import com.jymob.persistence.sql.BatchRemoval;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record PostgresSessions(Sql sql) implements Sessions {
  private static final String ADD =
      """
      insert into sessions (secret_hash, user_id, device, started_at, last_seen_at)
      values (?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      select secret_hash, user_id, device, started_at, last_seen_at
      from sessions
      """;

  private static final String FIND = SELECT + "where secret_hash = ?";
  private static final String FIND_ALL = SELECT + "where user_id = ? order by last_seen_at desc";

  private static final String NOTE_SEEN =
      """
      update sessions set last_seen_at = ?
      where secret_hash = ? and last_seen_at < ?
      """;

  private static final String REMOVE = "delete from sessions where secret_hash = ?";
  private static final String REMOVE_ALL = "delete from sessions where user_id = ?";
  private static final String REMOVE_OTHERS = REMOVE_ALL + " and secret_hash <> ?";

  private static final String REMOVE_OLD = BatchRemoval.of("sessions", "started_at");
  private static final String REMOVE_IDLE = BatchRemoval.of("sessions", "last_seen_at");

  @Override
  public void add(Session session) {
    sql.update(
        ADD,
        session.secret().bytes(),
        session.user().value(),
        session.device().description(),
        session.startedAt(),
        session.lastSeenAt());
  }

  @Override
  public Optional<Session> find(SecretHash secret) {
    return sql.one(FIND, PostgresSessions::session, secret.bytes());
  }

  @Override
  public List<Session> findAll(UserId user) {
    return sql.all(FIND_ALL, PostgresSessions::session, user.value());
  }

  @Override
  public void noteSeen(SecretHash secret, Instant at) {
    sql.update(NOTE_SEEN, at, secret.bytes(), at);
  }

  @Override
  public void remove(SecretHash secret) {
    sql.update(REMOVE, secret.bytes());
  }

  @Override
  public void removeAll(UserId user) {
    sql.update(REMOVE_ALL, user.value());
  }

  @Override
  public void removeOthers(UserId user, SecretHash kept) {
    sql.update(REMOVE_OTHERS, user.value(), kept.bytes());
  }

  @Override
  public int removeExpired(Instant now, int most) {
    int old = sql.update(REMOVE_OLD, now.minus(Session.LONGEST), most);
    return old + sql.update(REMOVE_IDLE, now.minus(Session.LONGEST_IDLE), most - old);
  }

  private static Session session(Row row) throws SQLException {
    return new Session(
        new SecretHash(row.bytes("secret_hash")),
        new UserId(row.number("user_id")),
        new Device(row.text("device")),
        row.instant("started_at"),
        row.instant("last_seen_at"));
  }
}
