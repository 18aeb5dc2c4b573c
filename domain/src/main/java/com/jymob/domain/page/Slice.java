package com.jymob.domain.page;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list somebody wants.
 *
 * @param after where the part begins; null for the first one
 * @param limit how many records it has at most, at least 1
 */
public record Slice(@Nullable Position after, int limit) {
  /** How many to look for: one more than is shown tells whether there is a next part. */
  public int sought() {
    return limit + 1;
  }
}
