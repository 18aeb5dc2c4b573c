package com.jymob.http.oauth;

import com.jymob.domain.oauth.Scope;
import com.jymob.http.route.Sites;
import java.util.List;

/** What a program may know of the API beforehand (RFC 9728, section 2). */
record ProtectedResourceDocument(
    String resource,
    List<String> authorizationServers,
    List<String> scopesSupported,
    List<String> bearerMethodsSupported,
    String resourceName) {
  static ProtectedResourceDocument of(Sites sites) {
    return new ProtectedResourceDocument(
        sites.apiOrigin(),
        List.of(sites.issuer()),
        Scope.ALL.stream().map(Scope::token).toList(),
        List.of("header", "body", "query"),
        "JyMob API");
  }
}
