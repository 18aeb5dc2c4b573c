package com.jymob.persistence.postgres;

/** Hands out the ids of one sequence, ascending, and asks the database once for every 32. */
final class IdBlocks {
  /** By which the migrations make every sequence count. */
  private static final int SIZE = 32;

  private static final String NEXT_BLOCK = "select nextval(?::regclass) as first";

  private final String sequence;
  private long next;
  private long end;

  IdBlocks(String sequence) {
    this.sequence = sequence;
  }

  synchronized long next(Sql sql) {
    if (next == end) {
      next = sql.one(NEXT_BLOCK, row -> row.number("first"), sequence).orElseThrow();
      end = next + SIZE;
    }
    return next++;
  }
}
