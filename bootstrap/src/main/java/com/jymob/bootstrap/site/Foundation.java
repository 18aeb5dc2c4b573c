package com.jymob.bootstrap.site;

import com.jymob.application.port.Secrets;
import com.jymob.bootstrap.settings.Database;
import com.jymob.bootstrap.settings.Settings;
import com.jymob.bootstrap.wiring.DaggerSite;
import com.jymob.bootstrap.wiring.Ports;
import com.jymob.bootstrap.wiring.Site;
import com.jymob.http.route.Sites;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.embedded.EmbeddedPostgres;
import com.jymob.persistence.migration.Migrations;
import com.jymob.persistence.postgres.PostgresTransactions;
import com.jymob.persistence.vault.Argon2idPasswords;
import com.jymob.persistence.vault.TinkVault;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** The real adapters, over a database that is up to date. */
public final class Foundation implements AutoCloseable {
  /** More would only wait for the cores and the disk of the database. */
  private static final int CONNECTIONS = 16;

  private final Opened opened;
  private final Settings settings;
  private final Ports ports;

  private Foundation(Opened opened, Settings settings, Ports ports) {
    this.opened = opened;
    this.settings = settings;
    this.ports = ports;
  }

  /**
   * Starts the database where it is JyMob's own, and brings it up to date.
   *
   * @throws com.jymob.persistence.CannotStart with a sentence for the operator
   */
  public static Foundation lay(Settings settings) {
    return lay(settings, Optional.empty());
  }

  /** As {@link #lay}, but beside a JyMob that runs on the same data folder, where one does. */
  public static Foundation layOrJoin(Settings settings) {
    return lay(settings, EmbeddedPostgres.running(settings.dataFolder()));
  }

  private static Foundation lay(Settings settings, Optional<DatabaseAddress> running) {
    Opened opened = new Opened();
    try {
      return new Foundation(opened, settings, ports(opened, settings, running));
    } catch (RuntimeException | Error e) {
      opened.close();
      throw e;
    }
  }

  public Ports ports() {
    return ports;
  }

  /** A site on this foundation. */
  public Site site() {
    Sites sites = new Sites(settings.publicUrl(), settings.siteHost(), settings.apiHost());
    return DaggerSite.factory().over(ports, sites, settings.rateLimits());
  }

  @Override
  public void close() {
    opened.close();
  }

  private static Ports ports(Opened opened, Settings settings, Optional<DatabaseAddress> running) {
    Secrets secrets = new SystemSecrets();
    DatabaseAddress database =
        switch (settings.database()) {
          case Database.Server server ->
              new DatabaseAddress(server.url(), server.user(), server.password());
          case Database.Embedded() -> running.orElseGet(() -> start(opened, settings, secrets));
        };
    Migrations.run(database);
    PostgresTransactions transactions = new PostgresTransactions(database, CONNECTIONS);
    opened.add(transactions::close);
    return new Ports(
        transactions,
        new Argon2idPasswords(secrets),
        new TinkVault(settings.keyFile()),
        secrets,
        Clock.tickMillis(ZoneOffset.UTC));
  }

  private static DatabaseAddress start(Opened opened, Settings settings, Secrets secrets) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(settings.dataFolder(), secrets);
    opened.add(postgres::close);
    return postgres.address();
  }
}
