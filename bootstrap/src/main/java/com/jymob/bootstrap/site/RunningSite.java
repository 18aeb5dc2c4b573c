package com.jymob.bootstrap.site;

import com.jymob.bootstrap.settings.Certificate;
import com.jymob.bootstrap.settings.OperatorMistake;
import com.jymob.bootstrap.settings.Settings;
import com.jymob.bootstrap.wiring.Site;
import com.jymob.http.tls.SelfSigned;
import com.jymob.http.tls.TlsCertificate;
import com.jymob.http.undertow.HttpServer;
import com.jymob.http.undertow.Limits;
import com.jymob.http.undertow.Listeners;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;

/** A site that answers requests until it is closed. */
public final class RunningSite implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Opened opened;
  private final Settings settings;
  private final Foundation foundation;
  private final Site site;
  private final HttpServer server;

  private RunningSite(
      Opened opened, Settings settings, Foundation foundation, Site site, HttpServer server) {
    this.opened = opened;
    this.settings = settings;
    this.foundation = foundation;
    this.site = site;
    this.server = server;
  }

  /**
   * Starts everything; on return the site answers.
   *
   * @throws OperatorMistake when a port is taken, or a file cannot be written
   * @throws RuntimeException when anything else cannot start; what was started by then is stopped
   */
  public static RunningSite start(Settings chosen) {
    Opened opened = new Opened();
    try {
      return start(opened, chosen.httpsPort() == 0 ? chosen.listeningOn(freePort(chosen)) : chosen);
    } catch (UncheckedIOException e) {
      opened.close();
      throw new OperatorMistake(List.of("JyMob " + e.getMessage() + "."));
    } catch (RuntimeException | Error e) {
      opened.close();
      throw e;
    }
  }

  /** The settings under which it came to run. */
  public Settings settings() {
    return settings;
  }

  public Foundation foundation() {
    return foundation;
  }

  public Site site() {
    return site;
  }

  /** The port that redirects, which may have been any free one. */
  public int httpPort() {
    return server.httpPort();
  }

  /** Finishes what was accepted, then stops everything, the database last. */
  @Override
  public void close() {
    opened.close();
  }

  private static RunningSite start(Opened opened, Settings settings) {
    Foundation foundation = Foundation.lay(settings);
    opened.add(foundation::close);
    Site site = foundation.site();
    Management management =
        Management.start(settings.managementPort(), foundation.ports().transactions());
    opened.add(management::close);
    opened.add(() -> Housekeeping.once("writing last uses", site.lastUses()::write));
    Housekeeping housekeeping = new Housekeeping();
    opened.add(housekeeping::close);
    housekeeping.every(Duration.ofSeconds(10), "removing what is over", site.removeExpired()::run);
    housekeeping.every(Duration.ofMinutes(1), "writing last uses", site.lastUses()::write);
    HttpServer server =
        HttpServer.start(
            listeners(settings, foundation),
            Limits.STANDARD,
            site.router(),
            foundation.ports().secrets());
    opened.add(() -> server.stop(PATIENCE));
    return new RunningSite(opened, settings, foundation, site, server);
  }

  private static Listeners listeners(Settings settings, Foundation foundation) {
    return new Listeners(
        settings.listenAddress().getHostAddress(),
        settings.httpsPort(),
        settings.httpPort(),
        certificate(settings, foundation).context(),
        settings.publicUrl(),
        settings.trustedProxies());
  }

  private static TlsCertificate certificate(Settings settings, Foundation foundation) {
    return switch (settings.certificate()) {
      case Certificate.PemFiles files -> TlsCertificate.read(files.chain(), files.key());
      case Certificate.SelfSigned() ->
          SelfSigned.keptIn(
              settings.dataFolder(), settings.publicUrl().getHost(), foundation.ports().clock());
    };
  }

  /** Links name the port, so it must be known before there is anybody to listen on it. */
  private static int freePort(Settings settings) {
    InetAddress address = settings.listenAddress();
    try (ServerSocket socket = new ServerSocket(0, 1, address)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on " + address.getHostAddress(), e);
    }
  }
}
