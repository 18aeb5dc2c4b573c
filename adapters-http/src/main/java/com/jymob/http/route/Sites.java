package com.jymob.http.route;

import java.net.URI;
import java.util.Locale;

/**
 * Where the website and the API are, by configuration; what a request claims never makes a link.
 *
 * @param publicUrl the origin of the website, such as {@code https://jymob.com}
 * @param siteHost the host name of the website, in lower case
 * @param apiHost that of the API, which may be the same
 */
public record Sites(URI publicUrl, String siteHost, String apiHost) {
  public Sites {
    siteHost = siteHost.toLowerCase(Locale.ROOT);
    apiHost = apiHost.toLowerCase(Locale.ROOT);
  }

  /** Who issues tokens (RFC 8414, section 2): always these very characters. */
  public String issuer() {
    return publicUrl.toString();
  }

  /** The absolute URL of a page. */
  public String page(String pathAndQuery) {
    return origin(siteHost) + pathAndQuery;
  }

  /** The absolute URL of something in the API, in its current version. */
  public String api(String pathAndQuery) {
    return apiOrigin() + "/v1" + pathAndQuery;
  }

  /** What access tokens open (RFC 9728, section 1.2: the resource identifier). */
  public String apiOrigin() {
    return origin(apiHost);
  }

  private String origin(String host) {
    int port = publicUrl.getPort();
    return publicUrl.getScheme() + "://" + host + (port < 0 ? "" : ":" + port);
  }

  boolean areOne() {
    return siteHost.equals(apiHost);
  }

  boolean isApi(String host) {
    return !areOne() && host.equals(apiHost);
  }
}
