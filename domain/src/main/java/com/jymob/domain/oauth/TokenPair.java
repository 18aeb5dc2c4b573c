package com.jymob.domain.oauth;

import com.jymob.domain.SecretHash;
import java.time.Instant;
import java.util.Set;

/** Both tokens of one answer. */
public record TokenPair(AccessToken access, RefreshToken refresh) {
  /** The first tokens of a family. */
  public static TokenPair redeem(
      AuthorizationCode code, SecretHash access, SecretHash refresh, Instant now) {
    RefreshToken first =
        new RefreshToken(
            refresh,
            code.family(),
            code.authorization(),
            code.user(),
            code.client(),
            code.scopes(),
            now,
            now.plus(RefreshToken.LIFETIME),
            null);
    return new TokenPair(AccessToken.issue(access, first, code.scopes(), now), first);
  }

  /**
   * The next tokens of a family.
   *
   * @param scopes of the access token; the refresh token keeps what the retired one has (RFC 6749,
   *     section 6)
   */
  public static TokenPair refresh(
      RefreshToken retired, SecretHash access, SecretHash refresh, Set<Scope> scopes, Instant now) {
    RefreshToken next = retired.successor(refresh, now);
    return new TokenPair(AccessToken.issue(access, next, scopes, now), next);
  }
}
