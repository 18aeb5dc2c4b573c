package com.jymob.http.undertow;

import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.net.URI;

/**
 * What came without TLS: sent on to the public URL, unless a trusted proxy says that it received it
 * over TLS.
 */
final class PlainHandler implements HttpHandler {
  private final RequestReader requests;
  private final HttpHandler serving;
  private final URI publicUrl;

  PlainHandler(RequestReader requests, HttpHandler serving, URI publicUrl) {
    this.requests = requests;
    this.serving = serving;
    this.publicUrl = publicUrl;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    Request head = requests.head(exchange);
    if (head.connection().secure()) {
      serving.handleRequest(exchange);
    } else {
      exchange.setPersistent(exchange.isPersistent() && exchange.isRequestComplete());
      ResponseSender.send(exchange, head, redirect(head));
    }
  }

  private Response redirect(Request head) {
    boolean isSafe = head.method().equals("GET") || head.method().equals("HEAD");
    String target = head.target().startsWith("/") ? head.target() : "/";
    return Response.redirect(isSafe ? 301 : 308, publicUrl.resolve("/") + target.substring(1))
        .with("Cache-Control", "no-store");
  }
}
