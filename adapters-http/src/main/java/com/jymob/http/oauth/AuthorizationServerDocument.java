package com.jymob.http.oauth;

import com.jymob.domain.oauth.Scope;
import com.jymob.http.route.Sites;
import java.util.List;

/**
 * What an app may know of the authorization server beforehand (RFC 8414, section 2). A list that is
 * left out would have a default that is not ours.
 */
record AuthorizationServerDocument(
    String issuer,
    String authorizationEndpoint,
    String tokenEndpoint,
    String revocationEndpoint,
    String introspectionEndpoint,
    List<String> scopesSupported,
    List<String> responseTypesSupported,
    List<String> responseModesSupported,
    List<String> grantTypesSupported,
    List<String> tokenEndpointAuthMethodsSupported,
    List<String> revocationEndpointAuthMethodsSupported,
    List<String> introspectionEndpointAuthMethodsSupported,
    List<String> codeChallengeMethodsSupported,
    boolean authorizationResponseIssParameterSupported) {
  private static final List<String> WITH_SECRET =
      List.of("client_secret_basic", "client_secret_post");
  private static final List<String> WITH_SECRET_OR_PUBLIC =
      List.of("client_secret_basic", "client_secret_post", "none");

  static AuthorizationServerDocument of(Sites sites) {
    return new AuthorizationServerDocument(
        sites.issuer(),
        sites.page("/oauth/authorize"),
        sites.page("/oauth/access_token"),
        sites.page("/oauth/revoke"),
        sites.page("/oauth/introspect"),
        Scope.ALL.stream().map(Scope::token).toList(),
        List.of("code"),
        List.of("query"),
        List.of("authorization_code", "refresh_token", "client_credentials"),
        WITH_SECRET_OR_PUBLIC,
        WITH_SECRET_OR_PUBLIC,
        WITH_SECRET,
        List.of("S256"),
        true);
  }
}
