package com.jymob.domain.oauth;

import com.jymob.domain.InvalidValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;

/**
 * Where an app has people sent back to it (RFC 6749 section 3.1.2).
 *
 * @param value an absolute URI of at most {@value #LONGEST} visible ASCII characters without user
 *     information and fragment: {@code https} with any host, {@code http} with {@code 127.0.0.1},
 *     {@code [::1]} or {@code localhost}, or a scheme of the app's own, which has a dot (RFC 8252
 *     section 7.1)
 */
public record RedirectUri(String value) {
  private static final int LONGEST = 2_000;
  private static final int GREATEST_PORT = 65_535;

  /** Without {@code localhost}, which need not be the person's own device. */
  private static final Set<String> LOOPBACK_ADDRESSES = Set.of("127.0.0.1", "[::1]");

  /**
   * Checks all that can be known without asking the app.
   *
   * @throws InvalidValue {@code too_long}, {@code invalid_character}, {@code invalid_uri}, {@code
   *     relative_uri}, {@code fragment}, {@code invalid_host}, {@code insecure_scheme}, {@code
   *     invalid_scheme}
   */
  public RedirectUri {
    if (value.length() > LONGEST) {
      throw new InvalidValue("too_long", "must have at most " + LONGEST + " characters");
    }
    if (!value.chars().allMatch(c -> c > ' ' && c <= '~')) {
      throw new InvalidValue("invalid_character", "must consist of visible ASCII characters");
    }
    requireRedirectable(parse(value));
  }

  /**
   * Whether a request may name this URI where that one is registered: it is the same string, or
   * both lead to the person's own device and differ in the port only, since an app on a device
   * cannot choose its port beforehand (RFC 8252 section 7.3).
   */
  boolean isAllowedBy(RedirectUri registered) {
    return equals(registered) || isOnOtherPortThan(registered);
  }

  /** Whether another program on the person's device might receive what is sent there. */
  boolean isNative() {
    URI uri = uri();
    return !uri.getScheme().equals("https") || isOnDevice(uri);
  }

  /** Whether its scheme is the app's own, which leads to an app and not to a host. */
  boolean isPrivateUse() {
    return isPrivateUse(uri().getScheme());
  }

  URI uri() {
    return URI.create(value);
  }

  private boolean isOnOtherPortThan(RedirectUri registered) {
    URI uri = uri();
    URI other = registered.uri();
    return uri.getScheme().equals("http")
        && other.getScheme().equals("http")
        && LOOPBACK_ADDRESSES.contains(uri.getHost())
        && uri.getHost().equals(other.getHost())
        && uri.getRawPath().equals(other.getRawPath())
        && Objects.equals(uri.getRawQuery(), other.getRawQuery());
  }

  private static URI parse(String value) {
    try {
      return new URI(value);
    } catch (URISyntaxException e) {
      throw new InvalidValue("invalid_uri", "must be a URI");
    }
  }

  private static void requireRedirectable(URI uri) {
    if (uri.getScheme() == null) {
      throw new InvalidValue("relative_uri", "must be absolute like https://example.com/back");
    }
    if (uri.getRawFragment() != null) {
      throw new InvalidValue("fragment", "must not have a fragment");
    }
    switch (uri.getScheme()) {
      case "https" -> requireHost(uri);
      case "http" -> {
        requireHost(uri);
        requireDevice(uri);
      }
      default -> requirePrivateUse(uri.getScheme());
    }
  }

  private static void requireHost(URI uri) {
    String authority = uri.getRawAuthority();
    String host = uri.getHost();
    int port = uri.getPort();
    boolean isHost = host != null && host.equals(authority);
    boolean isHostAndPort =
        port > 0 && port <= GREATEST_PORT && (host + ":" + port).equals(authority);
    if (!isHost && !isHostAndPort) {
      throw new InvalidValue("invalid_host", "must name a host and perhaps a port but no user");
    }
  }

  private static void requireDevice(URI uri) {
    if (!isOnDevice(uri)) {
      throw new InvalidValue("insecure_scheme", "must begin with https:// or lead to localhost");
    }
  }

  private static boolean isOnDevice(URI uri) {
    return LOOPBACK_ADDRESSES.contains(uri.getHost()) || "localhost".equals(uri.getHost());
  }

  private static void requirePrivateUse(String scheme) {
    if (!isPrivateUse(scheme)) {
      throw new InvalidValue(
          "invalid_scheme", "must begin with https:// or a scheme with a dot like com.example.app");
    }
  }

  private static boolean isPrivateUse(String scheme) {
    return scheme.contains(".");
  }
}
