package com.jymob.persistence.sql;

import com.jymob.application.port.StoresUnavailable;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** The database refused a statement that nobody expected it to refuse. */
public final class DatabaseFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * SQLSTATEs of what passes by itself: no connection (08), no room (53), a statement or a lock
   * that took too long (57014, 55P03), a deadlock (40P01), a server that stops or starts (57P), an
   * idle transaction that was ended (25P03).
   */
  private static final Pattern PASSING =
      Pattern.compile("(08|53)...|57P..|57014|55P03|40P01|25P03");

  private DatabaseFailure(SQLException cause) {
    super("the database refused a statement", cause);
  }

  public static RuntimeException of(SQLException e) {
    String state = e.getSQLState();
    return state != null && PASSING.matcher(state).matches()
        ? new StoresUnavailable(e)
        : new DatabaseFailure(e);
  }
}
