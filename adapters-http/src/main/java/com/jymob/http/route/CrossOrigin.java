package com.jymob.http.route;

import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;

/**
 * Lets programs on the pages of any site read an answer (Fetch standard, section 3.3), though never
 * with a cookie: without {@code Access-Control-Allow-Credentials}, browsers show them no answer to
 * one.
 */
final class CrossOrigin {
  private static final String SENT =
      "Authorization, Content-Type, Accept, If-Match, If-None-Match, Idempotency-Key";
  private static final String READ =
      "Link, ETag, Location, WWW-Authenticate, RateLimit-Limit, RateLimit-Remaining,"
          + " RateLimit-Reset, Retry-After, Idempotency-Replayed, X-Request-Id";
  private static final String ONE_DAY = "86400";

  private CrossOrigin() {}

  /** Whether a browser asks beforehand what a program may send. */
  static boolean isPreflight(Request request) {
    Headers headers = request.headers();
    return request.method().equals("OPTIONS")
        && headers.first("Origin").isPresent()
        && headers.first("Access-Control-Request-Method").isPresent();
  }

  static Response share(Request request, Response answer) {
    Response shared =
        answer.with("Access-Control-Allow-Origin", "*").with("Access-Control-Expose-Headers", READ);
    return answer
        .headers()
        .first("Allow")
        .filter(methods -> isPreflight(request))
        .map(methods -> permit(shared, methods))
        .orElse(shared);
  }

  private static Response permit(Response preflight, String methods) {
    return preflight
        .with("Access-Control-Allow-Methods", methods)
        .with("Access-Control-Allow-Headers", SENT)
        .with("Access-Control-Max-Age", ONE_DAY);
  }
}
