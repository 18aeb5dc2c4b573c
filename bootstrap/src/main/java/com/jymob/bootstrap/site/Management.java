package com.jymob.bootstrap.site;

import com.jymob.application.port.StoresUnavailable;
import com.jymob.application.port.Transactions;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Tells whoever runs the site how it is, on the loopback address alone: {@code /healthz} (the
 * program answers), {@code /readyz} (so does the database), {@code /metrics} (for Prometheus).
 */
final class Management implements AutoCloseable {
  private record Answer(int status, String text) {}

  private final HttpServer server;
  private final JvmGcMetrics garbageCollection = new JvmGcMetrics();

  private Management(HttpServer server, Transactions transactions) {
    this.server = server;
    PrometheusMeterRegistry metrics = metrics();
    answer("/healthz", () -> new Answer(200, "ok\n"));
    answer("/readyz", () -> readiness(transactions));
    answer("/metrics", () -> new Answer(200, metrics.scrape()));
  }

  static Management start(int port, Transactions transactions) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      HttpServer server = HttpServer.create(address, 0);
      // Whether the program answers must not wait for whether the database does.
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      Management management = new Management(server, transactions);
      management.server.start();
      return management;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen on the management port %d: %s".formatted(port, e.getMessage()), e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    garbageCollection.close();
  }

  private PrometheusMeterRegistry metrics() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    garbageCollection.bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    return registry;
  }

  private static Answer readiness(Transactions transactions) {
    try {
      transactions.<Boolean>read(stores -> stores.users().isEmpty());
      return new Answer(200, "ok\n");
    } catch (StoresUnavailable e) {
      return new Answer(503, "the database does not answer\n");
    }
  }

  private void answer(String path, Supplier<Answer> answer) {
    server.createContext(path, exchange -> send(exchange, path, answer));
  }

  private static void send(HttpExchange exchange, String path, Supplier<Answer> answer)
      throws IOException {
    try (exchange) {
      boolean isHere = exchange.getRequestURI().getPath().equals(path);
      Answer told = isHere ? answer.get() : new Answer(404, "there is nothing here\n");
      byte[] text = told.text().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
      exchange.sendResponseHeaders(told.status(), text.length);
      exchange.getResponseBody().write(text);
    }
  }
}
