package com.jymob.persistence.postgres.search;

import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.page.Slice;
import com.jymob.persistence.sql.Query;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.util.function.Function;

/**
 * Reads lists without words to look for page by page, the newest first.
 *
 * @param date the column by which they are ordered
 * @param id the column that orders what is of equal date
 */
public record Newest<T>(
    String date, String id, Row.Mapper<T> mapper, Function<T, Position> position) {
  /**
   * @param all the records of the list; ends with its condition
   */
  public Page<T> page(Sql sql, Query all, Slice slice) {
    if (slice.after() instanceof ByDate after) {
      all.add("and (%s, %s) < (?, ?)".formatted(date, id), after.listedAt(), after.id());
    }
    all.add("order by %s desc, %s desc limit ?".formatted(date, id), slice.sought());
    return sql.found(all, mapper).page(slice.limit(), position);
  }
}
