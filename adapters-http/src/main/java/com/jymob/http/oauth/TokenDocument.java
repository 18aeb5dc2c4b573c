package com.jymob.http.oauth;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.Scope;
import org.jspecify.annotations.Nullable;

/**
 * New tokens on the wire (RFC 6749, section 5.1).
 *
 * @param expiresIn seconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenDocument(
    String accessToken,
    String tokenType,
    long expiresIn,
    @Nullable String refreshToken,
    String scope) {
  static TokenDocument of(IssuedTokens tokens) {
    Secret refresh = tokens.refreshToken();
    return new TokenDocument(
        tokens.accessToken().reveal(),
        "Bearer",
        tokens.lifetime().toSeconds(),
        refresh == null ? null : refresh.reveal(),
        Scope.join(tokens.scopes()));
  }
}
