package com.jymob.persistence.postgres.search;

import com.jymob.domain.search.SearchTerms;
import com.jymob.persistence.sql.Query;
import org.jspecify.annotations.Nullable;

/** Which records a list has. */
public interface Selection {
  /**
   * The words that are looked for, by which the newest matches are ranked; null for a plain list.
   */
  @Nullable SearchTerms terms();

  /**
   * The newest records.
   *
   * @param columns {@code listed_at} and {@code id} among them
   * @param range a condition more
   * @param limit how many at most; null for all
   */
  Query newest(String columns, Query range, @Nullable Integer limit);
}
