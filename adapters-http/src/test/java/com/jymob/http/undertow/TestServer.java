package com.jymob.http.undertow;

import com.jymob.application.fixture.SeededSecrets;
import com.jymob.application.port.Secrets;
import com.jymob.http.message.Response;
import com.jymob.http.route.Route;
import com.jymob.http.route.Router;
import com.jymob.http.route.Sites;
import com.jymob.http.tls.SelfSigned;
import com.jymob.http.tls.TlsCertificate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server on free ports, with clients that trust its certificate. */
final class TestServer implements AutoCloseable {
  private static final Secrets SECRETS = new SeededSecrets();

  private final HttpServer server;
  private final SSLContext trusting;
  private final Listeners listeners;
  private final Limits limits;
  private final Router router;

  TestServer(Path folder, List<Route> routes) {
    this(folder, routes, Limits.STANDARD, TrustedProxies.NONE);
  }

  TestServer(Path folder, List<Route> routes, Limits limits, TrustedProxies proxies) {
    TlsCertificate certificate = SelfSigned.keptIn(folder, "jymob.test", InstantSource.system());
    var publicUrl = URI.create("https://jymob.test:8443");
    this.limits = limits;
    trusting = trusting(certificate);
    listeners = new Listeners("127.0.0.1", 0, 0, certificate.context(), publicUrl, proxies);
    router =
        new Router(
            routes,
            new Sites(publicUrl, "jymob.test", "jymob.test"),
            (request, error) -> Response.html(error.status(), "page: " + error.code()));
    server = HttpServer.start(listeners, limits, router, SECRETS);
  }

  /** Tries to start another one where this one listens. */
  void startAgain() {
    var same =
        new Listeners(
            listeners.address(),
            server.httpsPort(),
            0,
            listeners.tls(),
            listeners.publicUrl(),
            listeners.trustedProxies());
    HttpServer.start(same, limits, router, SECRETS);
  }

  private static SSLContext trusting(TlsCertificate certificate) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("server", certificate.chain().getFirst());
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  HttpServer server() {
    return server;
  }

  HttpClient client(HttpClient.Version version) {
    return HttpClient.newBuilder().sslContext(trusting).version(version).build();
  }

  HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + server.httpsPort() + target))
        .timeout(Duration.ofSeconds(20));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpClient.Version.HTTP_1_1);
  }

  HttpResponse<String> send(HttpRequest.Builder request, HttpClient.Version version) {
    try (HttpClient client = client(version)) {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What comes back over TLS for those very bytes, until the server closes the connection. */
  String raw(String request) {
    try {
      return raw(
          trusting.getSocketFactory().createSocket("127.0.0.1", server.httpsPort()), request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same on the plain listener. */
  String plain(String request) {
    try {
      return raw(new Socket("127.0.0.1", server.httpPort()), request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String raw(Socket connected, String request) throws IOException {
    try (Socket socket = connected) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** A client that has sent those very bytes over TLS, and takes little until somebody reads. */
  Socket silent(String request) throws IOException {
    Socket socket = trusting.getSocketFactory().createSocket();
    socket.setReceiveBufferSize(65_536);
    socket.setSoTimeout(20_000);
    socket.connect(new InetSocketAddress("127.0.0.1", server.httpsPort()));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  @Override
  public void close() {
    server.stop(Duration.ZERO);
  }
}
