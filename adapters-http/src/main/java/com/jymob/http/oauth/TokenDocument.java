package com.jymob.http.oauth;

import com.jymob.application.oauth.IssueClientToken.Issued;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Scope;
import java.time.Duration;

/**
 * A new token on the wire (RFC 6749, section 5.1).
 *
 * @param expiresIn seconds
 */
record TokenDocument(String accessToken, String tokenType, long expiresIn, String scope) {
  static TokenDocument of(Issued issued) {
    AccessToken kept = issued.kept();
    return new TokenDocument(
        issued.token().reveal(),
        "Bearer",
        Duration.between(kept.issuedAt(), kept.expiresAt()).toSeconds(),
        Scope.join(kept.scopes()));
  }
}
