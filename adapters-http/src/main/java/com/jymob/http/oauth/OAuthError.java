package com.jymob.http.oauth;

/** A request that an OAuth endpoint refuses (RFC 6749, section 5.2). */
final class OAuthError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final String description;

  private OAuthError(int status, String code, String description) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.description = description;
  }

  /**
   * Any error but a failed authentication.
   *
   * @param description one sentence in ASCII, without quotes and backslashes
   */
  static OAuthError of(String code, String description) {
    return new OAuthError(400, code, description);
  }

  /** A client that is not who it says. */
  static OAuthError invalidClient() {
    return new OAuthError(401, "invalid_client", "The client ID or the client secret is wrong.");
  }

  /** A client that proves nothing, where only one that keeps a secret may ask. */
  static OAuthError publicClient() {
    return new OAuthError(401, "invalid_client", "A public client may not ask this.");
  }

  int status() {
    return status;
  }

  OAuthErrorDocument document() {
    return new OAuthErrorDocument(code, description);
  }
}
