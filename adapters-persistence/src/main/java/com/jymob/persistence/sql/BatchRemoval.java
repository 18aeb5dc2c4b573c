package com.jymob.persistence.sql;

/**
 * The statement that removes rows up to a time, the oldest first; its parameters are that time and
 * how many at most. It waits for nobody: a row that somebody holds is left for the next time. So
 * whatever others lock, and in which order, does not concern it.
 */
public final class BatchRemoval {
  private BatchRemoval() {}

  /**
   * @param time the column that tells the time of a row
   */
  public static String of(String table, String time) {
    return of(table, time, "true");
  }

  /**
   * @param condition which rows alone
   */
  public static String of(String table, String time, String condition) {
    return """
    delete from %1$s
    where secret_hash = any (array(
      select secret_hash from %1$s
      where %2$s <= ? and %3$s
      order by %2$s
      limit ?
      for update skip locked))
    """
        .formatted(table, time, condition);
  }
}
