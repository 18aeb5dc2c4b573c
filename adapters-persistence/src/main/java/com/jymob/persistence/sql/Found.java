package com.jymob.persistence.sql;

import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import java.util.List;
import java.util.function.Function;

/**
 * The first rows of a list.
 *
 * @param leftOff whether they are two at least, and so long that no more were read
 */
public record Found<T>(List<T> rows, boolean leftOff) {
  /** The page that they begin, which has fewer than the limit where the rows are too long. */
  public Page<T> page(int limit, Function<T, Position> position) {
    return Page.of(rows, leftOff ? Math.min(limit, rows.size() - 1) : limit, position);
  }
}
