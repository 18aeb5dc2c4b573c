package com.jymob.application.oauth;

import com.jymob.domain.Secret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Client;
import java.util.Optional;

/** Tells an app about a token of its own (RFC 7662). */
public final class IntrospectToken {
  private final AuthenticateToken authenticateToken;

  public IntrospectToken(AuthenticateToken authenticateToken) {
    this.authenticateToken = authenticateToken;
  }

  /** Empty for a token that is not good, and for one of another app: which of them is not told. */
  public Optional<AccessToken> run(Client client, Secret token) {
    return authenticateToken.run(token).filter(found -> found.client().equals(client.id()));
  }
}
