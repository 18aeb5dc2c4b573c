package com.jymob.http.page;

import com.jymob.http.message.Response;

/**
 * What every page tells the browser: to load nothing foreign, and to keep and give away nothing.
 */
final class PageHeaders {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private PageHeaders() {}

  static Response on(Response response) {
    return response
        .with("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "no-store");
  }
}
