package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Tokens;
import com.jymob.application.port.Vault;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import java.time.InstantSource;
import java.util.Optional;

/** The access tokens of people's own apps, which their owners may read again. */
final class OwnTokens {
  private final Secrets secrets;
  private final Vault vault;
  private final InstantSource clock;

  OwnTokens(Secrets secrets, Vault vault, InstantSource clock) {
    this.secrets = secrets;
    this.vault = vault;
    this.clock = clock;
  }

  Secret issue(Tokens tokens, Authorization own) {
    Secret token = SecretFormat.ACCESS_TOKEN.write(secrets.randomBytes(SecretFormat.RANDOM_BYTES));
    tokens.add(
        AccessToken.issueSealed(
            token.hash(), own, vault.seal(token, sealOwner(own)), clock.instant()));
    return token;
  }

  /** The token that is good now, if there is one. */
  Optional<Secret> find(Tokens tokens, Authorization own) {
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
