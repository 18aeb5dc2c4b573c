package com.jymob.persistence.postgres;

import com.jymob.application.port.Transactions;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.embedded.TestPostgres;
import com.jymob.persistence.migration.Migrations;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database for one test class, with all tables. */
public final class TestStores implements BeforeAllCallback, AfterAllCallback {
  private static final int CONNECTIONS = 8;
  private static final String TEMPLATE = migrated();
  private DatabaseAddress address;
  private PostgresTransactions transactions;

  @Override
  public void beforeAll(ExtensionContext context) {
    address = TestPostgres.newDatabase(TEMPLATE);
    transactions = new PostgresTransactions(address, CONNECTIONS);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    transactions.close();
  }

  public DatabaseAddress address() {
    return address;
  }

  /** Stores that hold nothing. */
  public Transactions emptied() {
    TestPostgres.execute(address, "truncate users cascade");
    return transactions;
  }

  private static String migrated() {
    DatabaseAddress address = TestPostgres.newDatabase();
    Migrations.run(address);
    return address.url().substring(address.url().lastIndexOf('/') + 1);
  }
}
