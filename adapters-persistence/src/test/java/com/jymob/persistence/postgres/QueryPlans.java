package com.jymob.persistence.postgres;

import com.jymob.persistence.embedded.TestPostgres;
import com.jymob.persistence.sql.Query;
import com.jymob.persistence.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** How the server answers a query. */
public final class QueryPlans {
  private QueryPlans() {}

  /** What it means to do. */
  public static String planned(TestStores stores, Query query) throws SQLException {
    return explain(stores, "explain ", query);
  }

  /** What it has done, with how often it did it. */
  public static String executed(TestStores stores, Query query) throws SQLException {
    return explain(stores, "explain (analyze, costs off, timing off) ", query);
  }

  private static String explain(TestStores stores, String explain, Query query)
      throws SQLException {
    try (Connection connection = TestPostgres.connect(stores.address())) {
      return new Sql(connection)
              .all(explain + query.statement(), row -> row.text("QUERY PLAN"), query.parameters())
              .stream()
              .collect(Collectors.joining("\n"));
    }
  }
}
