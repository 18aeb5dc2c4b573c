package com.jymob.domain.problem;

import com.jymob.domain.InvalidValue;
import java.util.HashSet;
import java.util.List;

/**
 * The problems of a job post, in the poster's order.
 *
 * @param all at most 20, none twice; unmodifiable
 */
public record ProblemUuids(List<ProblemUuid> all) {
  public static final ProblemUuids NONE = new ProblemUuids(List.of());
  private static final int MOST = 20;

  /**
   * Copies the names.
   *
   * @throws InvalidValue {@code too_many}, {@code repeated}
   */
  public ProblemUuids {
    if (all.size() > MOST) {
      throw new InvalidValue("too_many", "must have at most " + MOST + " entries");
    }
    if (new HashSet<>(all).size() < all.size()) {
      throw new InvalidValue("repeated", "must not name a problem twice");
    }
    all = List.copyOf(all);
  }
}
