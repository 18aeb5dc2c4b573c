package com.jymob.http.undertow;

import static io.undertow.UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL;
import static io.undertow.UndertowOptions.DECODE_URL;
import static io.undertow.UndertowOptions.IDLE_TIMEOUT;
import static io.undertow.UndertowOptions.MAX_ENTITY_SIZE;
import static io.undertow.UndertowOptions.MAX_HEADERS;
import static io.undertow.UndertowOptions.MAX_HEADER_SIZE;
import static io.undertow.UndertowOptions.MAX_PARAMETERS;
import static io.undertow.UndertowOptions.NO_REQUEST_TIMEOUT;
import static io.undertow.UndertowOptions.REQUEST_PARSE_TIMEOUT;

import com.jymob.application.port.Secrets;
import com.jymob.http.route.Router;
import io.undertow.Undertow;
import io.undertow.Undertow.ListenerType;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.HttpContinueReadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Sequence;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/** Serves the routes over TLS, and redirects whoever comes without. */
public final class HttpServer {
  static {
    // Otherwise 20 kB over HTTP/2, whatever the option says, and past it no answer at all.
    System.setProperty("io.undertow.http2-max-header-size", "0");
  }

  private static final int HTTPS = 0;
  private static final int HTTP = 1;

  private final XnioWorker worker;
  private final Lanes lanes;
  private final GracefulShutdownHandler draining;
  private final Undertow undertow;

  private HttpServer(Listeners listeners, Limits limits, Router router, Secrets secrets) {
    int cores = Runtime.getRuntime().availableProcessors();
    worker = worker(cores);
    lanes = new Lanes(cores);
    var requests = new RequestReader(listeners.trustedProxies(), secrets);
    HttpHandler serving =
        new HttpContinueReadHandler(new ServingHandler(requests, router, lanes, limits));
    draining = new GracefulShutdownHandler(serving);
    undertow =
        undertow(listeners, limits, new PlainHandler(requests, draining, listeners.publicUrl()));
  }

  /**
   * Starts listening.
   *
   * @throws UncheckedIOException when a port is taken or may not be used
   */
  public static HttpServer start(
      Listeners listeners, Limits limits, Router router, Secrets secrets) {
    var server = new HttpServer(listeners, limits, router, secrets);
    try {
      server.undertow.start();
      return server;
    } catch (RuntimeException e) {
      server.stop(Duration.ZERO);
      throw cannotListen(listeners, e);
    }
  }

  public int httpsPort() {
    return port(HTTPS);
  }

  public int httpPort() {
    return port(HTTP);
  }

  private int port(int listener) {
    return ((InetSocketAddress) undertow.getListenerInfo().get(listener).getAddress()).getPort();
  }

  /**
   * Stops accepting, finishes what was accepted, then closes every connection.
   *
   * @param patience how long to wait for what was accepted
   */
  public void stop(Duration patience) {
    undertow.stop();
    draining.shutdown();
    try {
      draining.awaitShutdown(patience.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lanes.stop();
    worker.shutdownNow();
  }

  private Undertow undertow(Listeners listeners, Limits limits, HttpHandler plain) {
    var https =
        new Undertow.ListenerBuilder()
            .setType(ListenerType.HTTPS)
            .setHost(listeners.address())
            .setPort(listeners.httpsPort())
            .setSslContext(listeners.tls())
            .setHttp2Enabled(true)
            .setRootHandler(draining);
    var http =
        new Undertow.ListenerBuilder()
            .setType(ListenerType.HTTP)
            .setHost(listeners.address())
            .setPort(listeners.httpPort())
            .setRootHandler(plain);
    return Undertow.builder()
        .setWorker(worker)
        .addListener(https)
        .addListener(http)
        .setSocketOption(Options.SSL_ENABLED_PROTOCOLS, Sequence.of("TLSv1.3", "TLSv1.2"))
        .setServerOption(MAX_HEADER_SIZE, limits.headerBytes())
        .setServerOption(MAX_HEADERS, limits.headerCount())
        // Undertow would cut the connection: the router refuses too many with an answer.
        .setServerOption(MAX_PARAMETERS, limits.headerBytes())
        // Only for what is still drained after its answer; the body reader stops well before.
        .setServerOption(MAX_ENTITY_SIZE, 2 * limits.drainedBytes())
        .setServerOption(REQUEST_PARSE_TIMEOUT, milliseconds(limits.headTime()))
        .setServerOption(NO_REQUEST_TIMEOUT, milliseconds(limits.idleTime()))
        .setServerOption(IDLE_TIMEOUT, milliseconds(limits.idleTime()))
        .setServerOption(DECODE_URL, false)
        // Browsers send some of them, and Undertow's refusal has no error document.
        .setServerOption(ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
        .build();
  }

  private static int milliseconds(Duration time) {
    return Math.toIntExact(time.toMillis());
  }

  private static XnioWorker worker(int cores) {
    try {
      return Xnio.getInstance()
          .createWorker(
              OptionMap.builder()
                  .set(Options.WORKER_NAME, "http")
                  .set(Options.WORKER_IO_THREADS, cores)
                  .set(Options.WORKER_TASK_CORE_THREADS, 1)
                  .set(Options.WORKER_TASK_MAX_THREADS, cores)
                  .getMap());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start the I/O threads", e);
    }
  }

  private static UncheckedIOException cannotListen(Listeners listeners, RuntimeException e) {
    IOException cause = e.getCause() instanceof IOException io ? io : new IOException(e);
    return new UncheckedIOException(
        "cannot listen on %s, ports %d and %d: %s"
            .formatted(
                listeners.address(),
                listeners.httpsPort(),
                listeners.httpPort(),
                cause.getMessage()),
        cause);
  }
}
