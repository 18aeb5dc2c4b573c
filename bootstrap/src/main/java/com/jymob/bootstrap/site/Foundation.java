package com.jymob.bootstrap.site;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.bootstrap.settings.Database;
import com.jymob.bootstrap.settings.OperatorMistake;
import com.jymob.bootstrap.settings.Settings;
import com.jymob.bootstrap.wiring.DaggerSite;
import com.jymob.bootstrap.wiring.Ports;
import com.jymob.bootstrap.wiring.Site;
import com.jymob.http.route.Sites;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.embedded.EmbeddedPostgres;
import com.jymob.persistence.migration.Migrations;
import com.jymob.persistence.postgres.PostgresTransactions;
import com.jymob.persistence.upload.TikaContentTypes;
import com.jymob.persistence.vault.Argon2idPasswords;
import com.jymob.persistence.vault.TinkVault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The real adapters, over a database that is up to date. */
public final class Foundation implements AutoCloseable {
  /** More would only wait for the cores and the disk of the database. */
  private static final int CONNECTIONS = 16;

  private final Opened opened;
  private final Settings settings;
  private final Ports ports;
  private final CompletableFuture<Void> databaseLost;

  private Foundation(
      Opened opened, Settings settings, Ports ports, CompletableFuture<Void> databaseLost) {
    this.opened = opened;
    this.settings = settings;
    this.ports = ports;
    this.databaseLost = databaseLost;
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
    CompletableFuture<Void> databaseLost = new CompletableFuture<>();
    try {
      Ports ports = ports(opened, settings, running, databaseLost);
      return new Foundation(opened, settings, ports, databaseLost);
    } catch (RuntimeException | Error e) {
      opened.close();
      throw e;
    }
  }

  public Ports ports() {
    return ports;
  }

  /** Completes when JyMob's own database ends by itself; never for another one. */
  public CompletableFuture<Void> databaseLost() {
    return databaseLost;
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

  private static Ports ports(
      Opened opened,
      Settings settings,
      Optional<DatabaseAddress> running,
      CompletableFuture<Void> databaseLost) {
    Secrets secrets = new SystemSecrets();
    DatabaseAddress database =
        switch (settings.database()) {
          case Database.Server server ->
              new DatabaseAddress(server.url(), server.user(), server.password());
          case Database.Embedded() ->
              running.orElseGet(() -> start(opened, settings, secrets, databaseLost));
        };
    Migrations.run(database);
    PostgresTransactions transactions = new PostgresTransactions(database, CONNECTIONS);
    opened.add(transactions::close);
    requireKey(settings.keyFile(), transactions);
    return new Ports(
        transactions,
        new Argon2idPasswords(secrets),
        new TinkVault(settings.keyFile()),
        secrets,
        new TikaContentTypes(),
        Clock.tickMillis(ZoneOffset.UTC));
  }

  private static DatabaseAddress start(
      Opened opened, Settings settings, Secrets secrets, CompletableFuture<Void> databaseLost) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(settings.dataFolder(), secrets);
    postgres.whenLost(() -> databaseLost.complete(null));
    opened.add(postgres::close);
    return postgres.address();
  }

  /** A new key could not open what the lost one, or another node's, has sealed. */
  private static void requireKey(Path keyFile, Transactions transactions) {
    if (Files.notExists(keyFile)
        && !transactions.<Boolean>read(stores -> stores.users().isEmpty())) {
      throw new OperatorMistake(
          List.of(
              "There is no key file %s, but a database whose secrets are sealed with one: bring it back, or name it with --key-file."
                  .formatted(keyFile)));
    }
  }
}
