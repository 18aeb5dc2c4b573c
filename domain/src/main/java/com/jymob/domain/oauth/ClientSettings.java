package com.jymob.domain.oauth;

import com.jymob.domain.InvalidValue;
import java.util.HashSet;
import java.util.List;

/**
 * What the owner of an app decides about it.
 *
 * @param redirectUris at most {@value #MOST_REDIRECT_URIS}, each once, in the owner's order;
 *     unmodifiable
 * @param isPublic whether the app cannot keep a secret, as on a phone or in a browser (RFC 6749
 *     section 2.1)
 * @param requiresPkce whether the owner asks that each code be bound to a challenge (RFC 7636)
 */
public record ClientSettings(
    List<RedirectUri> redirectUris, boolean isPublic, boolean requiresPkce) {
  /** Of a new app. */
  public static final ClientSettings INITIAL = new ClientSettings(List.of(), false, false);

  private static final int MOST_REDIRECT_URIS = 10;

  /**
   * Copies the URIs.
   *
   * @throws InvalidValue {@code too_many}, {@code repeated}
   */
  public ClientSettings {
    if (redirectUris.size() > MOST_REDIRECT_URIS) {
      throw new InvalidValue("too_many", "must have at most " + MOST_REDIRECT_URIS + " entries");
    }
    if (new HashSet<>(redirectUris).size() < redirectUris.size()) {
      throw new InvalidValue("repeated", "must name each URI once");
    }
    redirectUris = List.copyOf(redirectUris);
  }
}
