package com.jymob.http.oauth;

import com.jymob.application.oauth.IntrospectToken;
import com.jymob.application.oauth.IssueClientToken;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.RedeemAuthorizationCode;
import com.jymob.application.oauth.RefreshAccessToken;
import com.jymob.application.oauth.RevokeToken;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.message.Response;
import com.jymob.http.route.Call;
import com.jymob.http.route.Handler;
import com.jymob.http.route.Sites;
import java.util.Set;

/** What apps ask the authorization server. */
public final class OAuthEndpoints {
  private final ClientAuthentication authentication;
  private final RedeemAuthorizationCode redeemAuthorizationCode;
  private final RefreshAccessToken refreshAccessToken;
  private final IssueClientToken issueClientToken;
  private final RevokeToken revokeToken;
  private final IntrospectToken introspectToken;
  private final Sites sites;

  public OAuthEndpoints(
      ClientAuthentication authentication,
      RedeemAuthorizationCode redeemAuthorizationCode,
      RefreshAccessToken refreshAccessToken,
      IssueClientToken issueClientToken,
      RevokeToken revokeToken,
      IntrospectToken introspectToken,
      Sites sites) {
    this.authentication = authentication;
    this.redeemAuthorizationCode = redeemAuthorizationCode;
    this.refreshAccessToken = refreshAccessToken;
    this.issueClientToken = issueClientToken;
    this.revokeToken = revokeToken;
    this.introspectToken = introspectToken;
    this.sites = sites;
  }

  /** The token endpoint (RFC 6749, section 3.2). */
  public Handler<Call> token() {
    return new OAuthHandler(authentication, this::grant);
  }

  /** RFC 7009. */
  public Handler<Call> revocation() {
    return new OAuthHandler(authentication, this::revoke);
  }

  /** RFC 7662. */
  public Handler<Call> introspection() {
    return new OAuthHandler(authentication, this::introspect);
  }

  private Response grant(ClientRequest request) {
    return switch (request.required("grant_type")) {
      case "authorization_code" -> authorizationCode(request);
      case "refresh_token" -> refreshToken(request);
      case "client_credentials" -> clientCredentials(request);
      default -> throw OAuthError.of("unsupported_grant_type", "This grant type is not known.");
    };
  }

  private Response authorizationCode(ClientRequest request) {
    return redeemAuthorizationCode
        .run(
            new RedeemAuthorizationCode.Command(
                request.client(),
                new Secret(request.required("code")),
                request.parameter("redirect_uri").orElse(""),
                request.parameter("code_verifier").map(Secret::new).orElse(null),
                request.source()))
        .map(OAuthEndpoints::answer)
        .orElseThrow(
            () ->
                OAuthError.of(
                    "invalid_grant",
                    "The code is unknown, too old or redeemed, or its redirect_uri or"
                        + " code_verifier is another one."));
  }

  private Response refreshToken(ClientRequest request) {
    Secret token = new Secret(request.required("refresh_token"));
    return switch (refreshAccessToken.run(
        new RefreshAccessToken.Command(
            request.client(), token, scopes(request), request.source()))) {
      case RefreshAccessToken.Issued(var tokens) -> answer(tokens);
      case RefreshAccessToken.InvalidScope() ->
          throw OAuthError.of("invalid_scope", "The person allows less than was asked for.");
      case RefreshAccessToken.InvalidGrant() ->
          throw OAuthError.of(
              "invalid_grant", "The refresh token is unknown, too old, revoked or used.");
    };
  }

  private Response clientCredentials(ClientRequest request) {
    return switch (issueClientToken.run(
        new IssueClientToken.Command(request.client(), scopes(request)))) {
      case IssueClientToken.Issued(var tokens) -> answer(tokens);
      case IssueClientToken.InvalidScope() ->
          throw OAuthError.of("invalid_scope", "The owner allows less than was asked for.");
      case IssueClientToken.OfPublicClient() ->
          throw OAuthError.of("unauthorized_client", "A public client cannot act on its own.");
      case IssueClientToken.Unauthorized() ->
          throw OAuthError.of("unauthorized_client", "The owner has revoked the authorization.");
    };
  }

  private Response revoke(ClientRequest request) {
    return switch (revokeToken.run(new RevokeToken.Command(request.client(), request.token()))) {
      case RevokeToken.Revoked() -> OAuthHandler.emptyObject();
      case RevokeToken.OfAnotherClient() ->
          throw OAuthError.of("invalid_grant", "The token was issued to another client.");
    };
  }

  private Response introspect(ClientRequest request) {
    if (request.client().isPublic()) {
      throw OAuthError.publicClient();
    }
    return OAuthHandler.json(
        introspectToken
            .run(request.client(), request.token())
            .map(token -> IntrospectionDocument.of(token, sites.issuer()))
            .orElse(IntrospectionDocument.INACTIVE));
  }

  private static Response answer(IssuedTokens tokens) {
    return OAuthHandler.json(TokenDocument.of(tokens));
  }

  /** None when none were asked for, which stands for all. */
  private static Set<Scope> scopes(ClientRequest request) {
    try {
      return request.parameter("scope").map(Scope::parse).orElse(Set.of());
    } catch (InvalidValue e) {
      throw OAuthError.of("invalid_scope", "One of the scopes is not known.");
    }
  }
}
