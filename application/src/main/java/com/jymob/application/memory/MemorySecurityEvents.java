package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.SecurityEvents;
import com.jymob.domain.UserId;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

final class MemorySecurityEvents implements SecurityEvents {
  private record Row(long id, SecurityEvent event) {
    Instant at() {
      return event.at();
    }
  }

  private static final Comparator<Row> OLDEST_FIRST =
      Comparator.comparing(Row::at).thenComparingLong(Row::id);

  private final Table<Long, Row> rows;
  private final AtomicLong lastId = new AtomicLong();

  MemorySecurityEvents(Journal journal) {
    rows = new Table<>(journal);
  }

  @Override
  public void add(SecurityEvent event) {
    long id = lastId.incrementAndGet();
    rows.add(id, new Row(id, event));
  }

  @Override
  public void pretendToAdd() {
    // Nothing here takes time.
  }

  @Override
  public List<SecurityEvent> findLatest(UserId user, int limit) {
    return Stream.of(true, false)
        .flatMap(failed -> findLatest(user, failed, limit))
        .sorted(OLDEST_FIRST.reversed())
        .map(Row::event)
        .toList();
  }

  @Override
  public int removeBefore(Instant time, int most) {
    List<Row> removed =
        rows.all().filter(row -> row.at().isBefore(time)).sorted(OLDEST_FIRST).limit(most).toList();
    removed.forEach(row -> rows.remove(row.id()));
    return removed.size();
  }

  private Stream<Row> findLatest(UserId user, boolean failed, int limit) {
    return rows.all()
        .filter(row -> row.event().user().equals(user))
        .filter(row -> (row.event().kind() == SecurityEventKind.SIGN_IN_FAILED) == failed)
        .sorted(OLDEST_FIRST.reversed())
        .limit(limit);
  }
}
