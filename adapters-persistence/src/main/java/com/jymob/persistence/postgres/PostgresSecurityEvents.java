package com.jymob.persistence.postgres;

import com.jymob.application.port.SecurityEvents;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import com.jymob.domain.user.Source;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

record PostgresSecurityEvents(Sql sql) implements SecurityEvents {
  private static final String ADD =
      """
      insert into security_events (user_id, kind, at, address, device, client_id)
      values (?, ?, ?, ?, ?, ?)
      """;

  /** Most of what an event costs is that its commit waits for the disk, as this one's does. */
  private static final String PRETEND_TO_ADD =
      "select pg_logical_emit_message(true, 'security_events', '')";

  private static final String FIND_LATEST =
      """
      (
        select id, user_id, kind, at, address, device, client_id
        from security_events
        where user_id = ? and kind = 'SIGN_IN_FAILED'
        order by at desc, id desc
        limit ?
      )
      union all
      (
        select id, user_id, kind, at, address, device, client_id
        from security_events
        where user_id = ? and kind <> 'SIGN_IN_FAILED'
        order by at desc, id desc
        limit ?
      )
      order by at desc, id desc
      """;

  private static final String REMOVE_BEFORE =
      """
      delete from security_events
      where id = any (array(
        select id from security_events
        where at < ?
        order by at
        limit ?
        for update skip locked))
      """;

  @Override
  public void add(SecurityEvent event) {
    ClientId client = event.client();
    sql.update(
        ADD,
        event.user().value(),
        event.kind(),
        event.at(),
        event.source().address(),
        event.source().device().description(),
        client == null ? null : client.value());
  }

  @Override
  public void pretendToAdd() {
    sql.all(PRETEND_TO_ADD, row -> row);
  }

  @Override
  public List<SecurityEvent> findLatest(UserId user, int limit) {
    return sql.all(
        FIND_LATEST, PostgresSecurityEvents::event, user.value(), limit, user.value(), limit);
  }

  @Override
  public int removeBefore(Instant time, int most) {
    return sql.update(REMOVE_BEFORE, time, most);
  }

  private static SecurityEvent event(Row row) throws SQLException {
    String client = row.textOrNull("client_id");
    return new SecurityEvent(
        new UserId(row.number("user_id")),
        SecurityEventKind.valueOf(row.text("kind")),
        row.instant("at"),
        new Source(row.text("address"), new Device(row.text("device"))),
        client == null ? null : new ClientId(client));
  }
}
