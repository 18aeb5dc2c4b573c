package com.jymob.domain.problem;

import com.jymob.domain.InvalidValue;
import java.util.List;

/**
 * The tags of a problem, in its creator's order.
 *
 * @param all at most 20; unmodifiable
 */
public record Tags(List<Tag> all) {
  public static final Tags NONE = new Tags(List.of());
  private static final int MOST = 20;

  /**
   * Copies the tags.
   *
   * @throws InvalidValue {@code too_many}
   */
  public Tags {
    if (all.size() > MOST) {
      throw new InvalidValue("too_many", "must have at most " + MOST + " entries");
    }
    all = List.copyOf(all);
  }
}
