package com.jymob.bootstrap.invariant;

import com.jymob.application.fixture.CheapPasswords;
import com.jymob.application.fixture.SettableClock;
import com.jymob.application.port.Passwords;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.settings.RateLimits;
import com.jymob.bootstrap.wiring.DaggerSite;
import com.jymob.bootstrap.wiring.Ports;
import com.jymob.http.route.Sites;
import com.jymob.http.tls.SelfSigned;
import com.jymob.http.undertow.HttpServer;
import com.jymob.http.undertow.Limits;
import com.jymob.http.undertow.Listeners;
import com.jymob.http.undertow.TrustedProxies;
import com.jymob.persistence.postgres.PostgresTransactions;
import com.jymob.persistence.upload.TikaContentTypes;
import com.jymob.persistence.vault.TinkVault;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A whole site with real sockets over a real database, which it may share with others; but its
 * clock stands still, so that nothing depends on how busy the machine is, and passwords are cheap.
 */
final class TestNode implements AutoCloseable {
  static final String PASSWORD = "correct horse battery";

  private static final URI PUBLIC_URL = URI.create("https://localhost");
  private static final int CONNECTIONS = 16;
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final PostgresTransactions transactions;
  private final SettableClock clock;
  private final HttpServer server;

  private TestNode(PostgresTransactions transactions, SettableClock clock, HttpServer server) {
    this.transactions = transactions;
    this.clock = clock;
    this.server = server;
  }

  /** The one for whoever only talks to it. */
  static TestNode shared() {
    return Shared.NODE;
  }

  /** What the shared node keeps everything in. */
  static TestDatabase sharedDatabase() {
    return Shared.DATABASE;
  }

  static TestNode over(TestDatabase database) {
    return over(database, new RateLimits.Off(), new CheapPasswords());
  }

  static TestNode over(TestDatabase database, RateLimits limits, Passwords passwords) {
    var transactions = new PostgresTransactions(database.address(), CONNECTIONS);
    var clock = new SettableClock();
    var ports =
        new Ports(
            transactions,
            passwords,
            new TinkVault(database.keyFile()),
            TestDatabase.SECRETS,
            new TikaContentTypes(),
            clock);
    var sites = new Sites(PUBLIC_URL, PUBLIC_URL.getHost(), PUBLIC_URL.getHost());
    var listeners =
        new Listeners(
            "127.0.0.1",
            0,
            0,
            SelfSigned.keptIn(TestDatabase.FOLDER, PUBLIC_URL.getHost(), InstantSource.system())
                .context(),
            PUBLIC_URL,
            TrustedProxies.NONE);
    var site = DaggerSite.factory().over(ports, sites, limits);
    return new TestNode(
        transactions,
        clock,
        HttpServer.start(listeners, Limits.STANDARD, site.router(), TestDatabase.SECRETS));
  }

  int port() {
    return server.httpsPort();
  }

  URI url() {
    return URI.create("https://localhost:" + port());
  }

  /** Sets the clock forward, for whoever has the node alone. */
  void advance(Duration duration) {
    clock.advance(duration);
  }

  /** A browser of somebody new, which sends requests side by side. */
  Browser somebody() {
    Browser browser = Browser.withManyConnections(url());
    browser.register(newEmail(), PASSWORD);
    return browser;
  }

  /** A new app, and somebody new. */
  Dance dance() {
    return Dance.of(App.of(somebody()), somebody());
  }

  /** An address that nobody has. */
  static String newEmail() {
    return "person" + PEOPLE.incrementAndGet() + "@example.com";
  }

  @Override
  public void close() {
    server.stop(Duration.ZERO);
    transactions.close();
  }

  /** Started by the first that asks. */
  private static final class Shared {
    static final TestDatabase DATABASE = TestDatabase.create("shared");
    static final TestNode NODE = start();

    private static TestNode start() {
      TestNode node = over(DATABASE);
      Runtime.getRuntime().addShutdownHook(new Thread(node::close));
      return node;
    }
  }
}
