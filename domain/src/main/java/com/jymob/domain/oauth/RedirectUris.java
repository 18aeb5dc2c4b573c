package com.jymob.domain.oauth;

import com.jymob.domain.InvalidValue;
import java.util.HashSet;
import java.util.List;

/**
 * Where an app has people sent back to it, in its owner's order.
 *
 * @param all at most {@value #MOST}, each once; unmodifiable
 */
public record RedirectUris(List<RedirectUri> all) {
  public static final RedirectUris NONE = new RedirectUris(List.of());
  public static final int MOST = 10;

  /**
   * Copies the URIs.
   *
   * @throws InvalidValue {@code too_many}, {@code repeated}
   */
  public RedirectUris {
    if (all.size() > MOST) {
      throw new InvalidValue("too_many", "must have at most " + MOST + " entries");
    }
    if (new HashSet<>(all).size() < all.size()) {
      throw new InvalidValue("repeated", "must name each URI once");
    }
    all = List.copyOf(all);
  }
}
