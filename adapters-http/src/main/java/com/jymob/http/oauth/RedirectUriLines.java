package com.jymob.http.oauth;

import static java.util.stream.Collectors.joining;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.oauth.RedirectUri;
import com.jymob.domain.oauth.RedirectUris;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Redirect URIs as people write them, one a line; blank lines and the space around do not count.
 */
final class RedirectUriLines {
  private final List<RedirectUri> uris = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();

  private RedirectUriLines() {}

  static String write(RedirectUris uris) {
    return uris.all().stream().map(RedirectUri::value).collect(joining("\n"));
  }

  /**
   * @throws InvalidValue when the lines are not good together
   * @throws InvalidFields when some line is not good in itself, with its number
   */
  static RedirectUris read(String text) {
    RedirectUriLines read = new RedirectUriLines();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && read.hasRoom()) {
        read.add(number, line.strip());
      }
    }
    return read.all();
  }

  /** For one too many, which is then told; not for all that a body could hold. */
  private boolean hasRoom() {
    return uris.size() + violations.size() <= RedirectUris.MOST;
  }

  private void add(int number, String line) {
    try {
      uris.add(new RedirectUri(line));
    } catch (InvalidValue e) {
      violations.add(new Violation("", e.code(), "line " + number + " " + e.message()));
    }
  }

  private RedirectUris all() {
    if (!violations.isEmpty()) {
      throw new InvalidFields(422, violations);
    }
    return new RedirectUris(uris);
  }
}
