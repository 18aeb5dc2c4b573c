package com.jymob.domain.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the following part begins; null on the last page
 */
public record Page<T>(List<T> items, @Nullable Position next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page that begins what was found.
   *
   * @param found in order, with one more than the limit where there are so many
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, Position> position) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<T> shown = found.subList(0, limit);
    return new Page<>(shown, position.apply(shown.getLast()));
  }

  /** The same page, each of its items turned into something else. */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next);
  }
}
