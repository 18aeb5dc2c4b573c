package com.jymob.domain.oauth;

/**
 * What the owner of an app decides about it.
 *
 * @param isPublic whether the app can keep no secret, as on a phone or in a browser (RFC 6749
 *     section 2.1)
 * @param requiresPkce whether each code must be bound to a challenge (RFC 7636), beyond what {@link
 *     Client#requiresPkce} requires anyway
 */
public record ClientSettings(RedirectUris redirectUris, boolean isPublic, boolean requiresPkce) {
  /** Of a new app. */
  public static final ClientSettings INITIAL = new ClientSettings(RedirectUris.NONE, false, false);
}
