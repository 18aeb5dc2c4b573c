package com.jymob.domain.jobpost;

import com.jymob.domain.InvalidValue;
import java.util.List;

/**
 * What a job asks for, in the poster's order.
 *
 * @param all at most 20; unmodifiable
 */
public record Skills(List<Skill> all) {
  public static final Skills NONE = new Skills(List.of());
  private static final int MOST = 20;

  /**
   * Copies the skills.
   *
   * @throws InvalidValue {@code too_many}
   */
  public Skills {
    if (all.size() > MOST) {
      throw new InvalidValue("too_many", "must have at most " + MOST + " entries");
    }
    all = List.copyOf(all);
  }
}
