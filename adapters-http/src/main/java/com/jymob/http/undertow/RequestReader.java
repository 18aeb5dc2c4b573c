package com.jymob.http.undertow;

import com.jymob.application.port.Secrets;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Header;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Makes the head of a {@link Request} of what Undertow parsed. */
final class RequestReader {
  private static final int ID_BYTES = 12;

  private final TrustedProxies trustedProxies;
  private final Secrets secrets;

  RequestReader(TrustedProxies trustedProxies, Secrets secrets) {
    this.trustedProxies = trustedProxies;
    this.secrets = secrets;
  }

  Request head(HttpServerExchange exchange) {
    Headers headers = headers(exchange);
    InetAddress peer = exchange.getSourceAddress().getAddress();
    boolean isProxied = trustedProxies.contains(peer);
    var connection =
        new Connection(
            host(headers),
            trustedProxies.client(peer, headers),
            isTls(exchange) || (isProxied && TrustedProxies.saysTls(headers)));
    String id = Base64.getUrlEncoder().encodeToString(secrets.randomBytes(ID_BYTES));
    String method = exchange.getRequestMethod().toString();
    return new Request(id, method, target(exchange), headers, connection);
  }

  /** The name that was asked for, which over HTTP/2 may be any text. */
  static String host(Headers headers) {
    return headers.first("Host").orElse("").replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isTls(HttpServerExchange exchange) {
    return exchange.getConnection().getSslSession() != null;
  }

  private static Headers headers(HttpServerExchange exchange) {
    List<Header> lines = new ArrayList<>();
    for (HeaderValues values : exchange.getRequestHeaders()) {
      String name = values.getHeaderName().toString();
      for (String value : values) {
        lines.add(new Header(name, value));
      }
    }
    return new Headers(lines);
  }

  /** The path with its query; of a target in absolute form (RFC 9112, section 3.2.2) only that. */
  private static String target(HttpServerExchange exchange) {
    String path = exchange.getRequestURI();
    if (exchange.isHostIncludedInRequestURI()) {
      int slash = path.indexOf('/', path.indexOf("//") + 2);
      path = slash < 0 ? "/" : path.substring(slash);
    }
    String query = exchange.getQueryString();
    return query.isEmpty() ? path : path + "?" + query;
  }
}
