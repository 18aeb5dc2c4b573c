package com.jymob.http.oauth;

import com.jymob.application.oauth.IntrospectToken;
import com.jymob.application.oauth.IssueClientToken;
import com.jymob.application.oauth.RevokeToken;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.message.Response;
import com.jymob.http.route.Call;
import com.jymob.http.route.Handler;
import com.jymob.http.route.Sites;
import java.util.Set;

/** What apps ask the authorization server. */
public final class OAuthEndpoints {
  private final ClientAuthentication authentication;
  private final IssueClientToken issueClientToken;
  private final RevokeToken revokeToken;
  private final IntrospectToken introspectToken;
  private final Sites sites;

  public OAuthEndpoints(
      ClientAuthentication authentication,
      IssueClientToken issueClientToken,
      RevokeToken revokeToken,
      IntrospectToken introspectToken,
      Sites sites) {
    this.authentication = authentication;
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
      case "client_credentials" -> clientCredentials(request);
      default -> throw OAuthError.of("unsupported_grant_type", "This grant type is not known.");
    };
  }

  private Response clientCredentials(ClientRequest request) {
    Set<Scope> scopes = request.parameter("scope").map(OAuthEndpoints::scopes).orElse(Set.of());
    return switch (issueClientToken.run(new IssueClientToken.Command(request.client(), scopes))) {
      case IssueClientToken.Issued issued -> OAuthHandler.json(TokenDocument.of(issued));
      case IssueClientToken.InvalidScope() ->
          throw OAuthError.of("invalid_scope", "The owner allows less than was asked for.");
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
    return OAuthHandler.json(
        introspectToken
            .run(request.client(), request.token())
            .map(token -> IntrospectionDocument.of(token, sites.issuer()))
            .orElse(IntrospectionDocument.INACTIVE));
  }

  private static Set<Scope> scopes(String list) {
    try {
      return Scope.parse(list);
    } catch (InvalidValue e) {
      throw OAuthError.of("invalid_scope", "One of the scopes is not known.");
    }
  }
}
