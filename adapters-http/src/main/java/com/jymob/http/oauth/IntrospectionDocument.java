package com.jymob.http.oauth;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.jymob.application.oauth.IntrospectToken.ActiveToken;
import com.jymob.application.oauth.IntrospectToken.Kind;
import com.jymob.domain.oauth.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a token (RFC 7662, section 2.2); of one that is not active, nothing more.
 *
 * @param tokenType absent for a refresh token, with which nobody calls the API
 * @param exp seconds since 1970, as {@code iat}
 * @param sub the id of the person for whom the token acts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntrospectionDocument(
    boolean active,
    @Nullable String scope,
    @Nullable String clientId,
    @Nullable String tokenType,
    @Nullable Long exp,
    @Nullable Long iat,
    @Nullable String sub,
    @Nullable String iss) {
  static final IntrospectionDocument INACTIVE =
      new IntrospectionDocument(false, null, null, null, null, null, null, null);

  static IntrospectionDocument of(ActiveToken token, String issuer) {
    return new IntrospectionDocument(
        true,
        Scope.join(token.scopes()),
        token.client().value(),
        token.kind() == Kind.ACCESS_TOKEN ? "Bearer" : null,
        token.expiresAt().getEpochSecond(),
        token.issuedAt().getEpochSecond(),
        Long.toString(token.user().value()),
        issuer);
  }
}
