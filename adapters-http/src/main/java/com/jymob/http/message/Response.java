package com.jymob.http.message;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An answer. The body's bytes are shared, not copied: nobody changes them. */
public final class Response {
  private static final byte[] NO_BODY = {};

  private final int status;
  private final Headers headers;
  private final byte[] body;

  private Response(int status, Headers headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** An answer without a body. */
  public static Response of(int status) {
    return new Response(status, Headers.NONE, NO_BODY);
  }

  public static Response of(int status, String contentType, byte[] body) {
    return new Response(status, Headers.NONE.with("Content-Type", contentType), body);
  }

  /**
   * @throws IllegalArgumentException when a header would break out of its line
   */
  public static Response of(int status, Headers headers, byte[] body) {
    return new Response(status, Headers.NONE, body).with(headers);
  }

  /** A page. */
  public static Response html(int status, String page) {
    return of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param status 301, 302, 303, 307 or 308
   */
  public static Response redirect(int status, String location) {
    return of(status).with("Location", PercentEncoding.encodeForHeader(location));
  }

  /**
   * The answer to somebody who has this one already: with its headers, but for those that tell of
   * the body (RFC 9110, section 15.4.5).
   */
  public Response notModified() {
    List<Header> kept =
        headers.lines().stream()
            .filter(line -> !line.name().regionMatches(true, 0, "Content-", 0, 8))
            .toList();
    return new Response(304, new Headers(kept), NO_BODY);
  }

  public int status() {
    return status;
  }

  public Headers headers() {
    return headers;
  }

  public byte[] body() {
    return body;
  }

  /**
   * @throws IllegalArgumentException when the value would break out of its line
   */
  public Response with(String header, String value) {
    return with(Headers.NONE.with(header, value));
  }

  /**
   * @throws IllegalArgumentException when a value would break out of its line
   */
  public Response with(Headers more) {
    for (Header line : more.lines()) {
      if (line.value().chars().anyMatch(c -> c < ' ' && c != '\t')) {
        throw new IllegalArgumentException("control character in the header " + line.name());
      }
    }
    return new Response(status, headers.with(more), body);
  }
}
