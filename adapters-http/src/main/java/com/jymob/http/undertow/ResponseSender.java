package com.jymob.http.undertow;

import com.jymob.http.message.Header;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.nio.ByteBuffer;

/** Sends an answer, without waiting until it is sent. */
final class ResponseSender {
  private static final HttpString REQUEST_ID = new HttpString("X-Request-Id");
  private static final HttpString HSTS = new HttpString("Strict-Transport-Security");
  private static final String ONE_YEAR = "max-age=31536000";

  private ResponseSender() {}

  static void send(HttpServerExchange exchange, Request request, Response response) {
    HeaderMap headers = exchange.getResponseHeaders();
    for (Header line : response.headers().lines()) {
      headers.add(new HttpString(line.name()), line.value());
    }
    headers.put(REQUEST_ID, request.id());
    if (request.connection().secure()) {
      headers.put(HSTS, ONE_YEAR);
    }
    exchange.setStatusCode(response.status());
    if (response.body().length == 0) {
      exchange.endExchange();
    } else {
      exchange.getResponseSender().send(ByteBuffer.wrap(response.body()));
    }
  }
}
