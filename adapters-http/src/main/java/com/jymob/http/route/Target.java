package com.jymob.http.route;

import com.jymob.http.format.Accept;
import com.jymob.http.format.Format;
import java.util.List;
import java.util.Optional;

/**
 * What a path asks of the API.
 *
 * @param path without version and suffix
 */
record Target(String path, boolean isVersioned, Optional<Format> suffix, Accept accept) {
  private static final String VERSION = "/v1";

  static Target of(String path, List<String> accept) {
    boolean isVersioned = path.startsWith(VERSION + "/");
    String rest = isVersioned ? path.substring(VERSION.length()) : path;
    for (Format format : Format.values()) {
      if (rest.endsWith(format.suffix())) {
        String bare = rest.substring(0, rest.length() - format.suffix().length());
        return new Target(bare, isVersioned, Optional.of(format), Accept.parse(accept));
      }
    }
    return new Target(rest, isVersioned, Optional.empty(), Accept.parse(accept));
  }

  /** Whether the API is meant, rather than a page of the same path. */
  boolean meansApi() {
    return isVersioned || suffix.isPresent() || accept.named().isPresent();
  }

  /** The format to answer in, or nothing when no format is acceptable. */
  Optional<Format> format() {
    return suffix.or(accept::best);
  }
}
