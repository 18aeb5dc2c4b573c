package com.jymob.http.page;

import com.jymob.http.message.Response;

/**
 * What every page tells the browser: to load nothing foreign, and to keep and give away nothing.
 */
public final class PageHeaders {
  private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  private static final String LOADS_NOTHING_FOREIGN =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " frame-ancestors 'none'; base-uri 'none'";

  private PageHeaders() {}

  /**
   * Lets the forms of a page be answered by a redirect to another site, which browsers count as
   * sending the form there (Content Security Policy Level 3, section 6.4.1).
   *
   * @param source what {@code form-action} says of that site
   */
  public static Response withFormsTo(Response page, String source) {
    return page.with(
        CONTENT_SECURITY_POLICY, LOADS_NOTHING_FOREIGN + "; form-action 'self' " + source);
  }

  /** Lets the scripts of a page call a program there, and at its own site. */
  public static Response withCallsTo(Response page, String origin) {
    return page.with(
        CONTENT_SECURITY_POLICY,
        LOADS_NOTHING_FOREIGN + "; form-action 'self'; connect-src 'self' " + origin);
  }

  /** As {@link #withFormsTo}, where that site is not known yet. */
  static Response withFormsToAnywhere(Response page) {
    return page.with(CONTENT_SECURITY_POLICY, LOADS_NOTHING_FOREIGN);
  }

  static Response on(Response response) {
    return withPolicy(response)
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "no-store");
  }

  private static Response withPolicy(Response response) {
    return response.headers().first(CONTENT_SECURITY_POLICY).isPresent()
        ? response
        : response.with(CONTENT_SECURITY_POLICY, LOADS_NOTHING_FOREIGN + "; form-action 'self'");
  }
}
