package com.jymob.domain.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the answer to an authorization request may go. Only a {@link Client} makes one, for a URI
 * that its owner has registered, so that nobody can be redirected anywhere else.
 */
public final class VerifiedRedirect {
  private final RedirectUri presented;

  VerifiedRedirect(RedirectUri presented) {
    this.presented = presented;
  }

  /** The URI as the request presented it, which a code is bound to (RFC 6749 section 4.1.3). */
  public String value() {
    return presented.value();
  }

  /**
   * The URI with an answer for the app (RFC 6749 section 4.1.2); a query of its own is kept.
   *
   * @param parameters at least one, in the order in which they shall stand; not yet encoded
   */
  public String with(Map<String, String> parameters) {
    String answer =
        parameters.entrySet().stream()
            .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return value() + (value().contains("?") ? "&" : "?") + answer;
  }

  /**
   * Whether it leads to the person's own device, where the app that receives an answer cannot be
   * told from another: what one app was allowed is then never taken as said (RFC 8252 section 8.6).
   */
  public boolean isNative() {
    return presented.isNative();
  }

  /**
   * What a page must allow its forms when one of them is answered by this redirect: a source of the
   * directive {@code form-action} (Content Security Policy Level 3). It is a whole scheme where the
   * directive can be no narrower: for the app's own schemes, and for IPv6 addresses.
   */
  public String formTarget() {
    URI uri = presented.uri();
    boolean isScheme = presented.isPrivateUse() || uri.getHost().startsWith("[");
    return uri.getScheme() + (isScheme ? ":" : "://" + uri.getRawAuthority());
  }

  /** By what a person recognizes the target: its host, or the app's own scheme. */
  public String host() {
    URI uri = presented.uri();
    return presented.isPrivateUse() ? uri.getScheme() : uri.getHost();
  }

  /** With {@code %20} for a space, which every decoder understands, unlike {@code +}. */
  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
