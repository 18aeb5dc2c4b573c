package com.jymob.persistence.sql;

/** Hands out the ids of one sequence, ascending, and asks the database once for every 32. */
public final class IdBlocks {
  /** By which the migrations make every sequence count. */
  private static final int SIZE = 32;

  private static final String NEXT_BLOCK = "select nextval(?::regclass) as first";

  private final String sequence;
  private long next;
  private long end;

  public IdBlocks(String sequence) {
    this.sequence = sequence;
  }

  public synchronized long next(Sql sql) {
    if (next == end) {
      next = sql.one(NEXT_BLOCK, row -> row.number("first"), sequence).orElseThrow();
      end = next + SIZE;
    }
    return next++;
  }
}
