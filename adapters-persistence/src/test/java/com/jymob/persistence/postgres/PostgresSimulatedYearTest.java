package com.jymob.persistence.postgres;

import com.jymob.application.fixture.SimulatedYear;
import com.jymob.application.port.Transactions;
import com.jymob.persistence.embedded.TestPostgres;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSimulatedYearTest extends SimulatedYear {
  @RegisterExtension static final TestStores STORES = new TestStores();

  @Override
  protected Transactions transactions() {
    return STORES.emptied();
  }

  /** Every table, also one that is added later. */
  @Override
  protected Map<String, Integer> rows() {
    Map<String, Integer> rows = new HashMap<>();
    rows.put("sealed_answers", query("select count(sealed_answer) from refresh_tokens"));
    for (String table : tables().split(",")) {
      rows.put(table, query("select count(*) from " + table));
    }
    return rows;
  }

  private static String tables() {
    return TestPostgres.query(
        STORES.address(),
        "select string_agg(tablename, ',') from pg_tables where schemaname = 'public'");
  }

  private static int query(String count) {
    return Integer.parseInt(TestPostgres.query(STORES.address(), count));
  }
}
