package com.jymob.http.route;

import com.jymob.application.oauth.AuthenticateToken;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.limit.CallLimit;

/** Lets an API call pass that bears a good access token (RFC 6750), if it is not one too many. */
public final class Access {
  /** Answers a call for the person for whom its token acts. */
  @FunctionalInterface
  public interface AuthorizedHandler {
    Response answer(ApiCall call, AccessToken token);
  }

  private static final String METADATA = "/.well-known/oauth-protected-resource";

  private final AuthenticateToken authenticateToken;
  private final CallLimit limit;
  private final Sites sites;

  public Access(AuthenticateToken authenticateToken, CallLimit limit, Sites sites) {
    this.authenticateToken = authenticateToken;
    this.limit = limit;
    this.sites = sites;
  }

  /** For any token that allows this much. */
  public Handler<ApiCall> token(Scope scope, AuthorizedHandler handler) {
    return anyToken(
        (call, token) -> {
          if (!token.allows(scope)) {
            throw insufficientScope(scope);
          }
          return handler.answer(call, token);
        });
  }

  /** For any token at all. */
  public Handler<ApiCall> anyToken(AuthorizedHandler handler) {
    return call -> {
      Secret sent = BearerCredentials.in(call.request()).orElseThrow(this::missingToken);
      AccessToken token = authenticateToken.run(sent).orElseThrow(this::invalidToken);
      Headers left = limit.take(token.user(), token.client());
      return call.answer(taken -> keepPrivate(handler.answer(taken, token))).with(left);
    };
  }

  /** An answer for one person is kept by no shared cache (RFC 6750, section 5.3). */
  private static Response keepPrivate(Response answer) {
    return answer.with("Cache-Control", "private, no-cache").with("Vary", "Authorization, Accept");
  }

  private Refused missingToken() {
    return new Refused(401, "missing_token", "Send an access token to use the API.")
        .with("WWW-Authenticate", challenge(""));
  }

  private Refused invalidToken() {
    return new Refused(401, "invalid_token", "The access token is wrong, expired or revoked.")
        .with("WWW-Authenticate", challenge(", error=\"invalid_token\""));
  }

  private Refused insufficientScope(Scope scope) {
    String needed = scope.token();
    return new Refused(
            403, "insufficient_scope", "The access token lacks the scope " + needed + ".")
        .with(
            "WWW-Authenticate",
            challenge(", error=\"insufficient_scope\", scope=\"" + needed + "\""));
  }

  /** Also says where the API is described (RFC 9728, section 5.1). */
  private String challenge(String reason) {
    return "Bearer realm=\"JyMob\"%s, resource_metadata=\"%s%s\""
        .formatted(reason, sites.apiOrigin(), METADATA);
  }
}
