package com.jymob.persistence.postgres.search;

import com.jymob.domain.search.SearchTerms;
import com.jymob.persistence.sql.Query;
import org.jspecify.annotations.Nullable;

/** Which records a list has. */
public interface Selection {
  String NEWEST_FIRST = "order by listed_at desc, id desc limit ?";

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

  /** The newest of two selections that have nothing in common, each of them newest first. */
  static Query either(Query one, Query other, @Nullable Integer limit) {
    return new Query()
        .add("(")
        .add(one)
        .add(") union all (")
        .add(other)
        .add(")")
        .add(NEWEST_FIRST, limit);
  }
}
