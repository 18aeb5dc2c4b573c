package com.jymob.application.memory;

import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.page.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists records by date, the newest first. */
final class Newest {
  private Newest() {}

  /**
   * @param all in any order
   */
  static <T> Page<T> page(Stream<T> all, Function<T, ByDate> date, Slice slice) {
    List<T> found =
        all.filter(
                item ->
                    !(slice.after() instanceof ByDate after)
                        || date.apply(item).compareTo(after) < 0)
            .sorted(Comparator.comparing(date).reversed())
            .limit(slice.sought())
            .toList();
    return Page.of(found, slice.limit(), date::apply);
  }
}
