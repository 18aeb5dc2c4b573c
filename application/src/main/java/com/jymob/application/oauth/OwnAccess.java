package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Vault;
import com.jymob.application.port.oauth.Tokens;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import java.time.InstantSource;
import java.util.Optional;

/** What people allow their own apps: everything, with a token that they may read again. */
final class OwnAccess {
  private final Secrets secrets;
  private final Vault vault;
  private final InstantSource clock;

  OwnAccess(Secrets secrets, Vault vault, InstantSource clock) {
    this.secrets = secrets;
    this.vault = vault;
    this.clock = clock;
  }

  Authorization authorize(Stores stores, Client client) {
    Authorization own =
        new Authorization(
            stores.authorizations().nextId(),
            client.owner(),
            client.id(),
            Scope.ALL,
            clock.instant());
    stores.authorizations().add(own);
    return own;
  }

  Secret issueToken(Tokens tokens, Authorization own) {
    Secret token = secrets.make(SecretFormat.ACCESS_TOKEN);
    AccessToken kept =
        AccessToken.issueSealed(
            token.hash(), own, vault.seal(token, sealOwner(own)), clock.instant());
    if (!tokens.add(kept)) {
      throw new IllegalStateException("the own authorization is held, and yet was revoked");
    }
    return token;
  }

  /** The token that is good now, if there is one. */
  Optional<Secret> findToken(Tokens tokens, Authorization own) {
    return tokens
        .findLastSealed(own.id())
        .filter(token -> !token.expiredAt(clock.instant()))
        .map(AccessToken::sealed)
        .map(kept -> vault.open(kept, sealOwner(own)));
  }

  private static String sealOwner(Authorization own) {
    return "access_token:" + own.id().value();
  }
}
