package com.jymob.domain.oauth;

import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request proves with its bearer token (RFC 6750): for whom it acts, and how far.
 *
 * @param user for whom the app acts
 * @param client the app that acts
 * @param family null when it came from no authorization code
 * @param sealed the token as its owner may read it again; only of a person's own app
 */
public record AccessToken(
    SecretHash secret,
    AuthorizationId authorization,
    UserId user,
    ClientId client,
    @Nullable TokenFamily family,
    Set<Scope> scopes,
    Instant issuedAt,
    Instant expiresAt,
    @Nullable SealedSecret sealed) {
  public static final Duration LIFETIME = Duration.ofDays(30);

  public AccessToken {
    scopes = Set.copyOf(scopes);
  }

  /** A token for all that the person allowed, which the person may read again. */
  public static AccessToken issueSealed(
      SecretHash secret, Authorization grant, SealedSecret sealed, Instant now) {
    return new AccessToken(
        secret,
        grant.id(),
        grant.user(),
        grant.client(),
        null,
        grant.scopes(),
        now,
        now.plus(LIFETIME),
        sealed);
  }

  /** A token for some of what the person allowed. */
  public static AccessToken issue(
      SecretHash secret, Authorization grant, Set<Scope> scopes, Instant now) {
    return new AccessToken(
        secret,
        grant.id(),
        grant.user(),
        grant.client(),
        null,
        scopes,
        now,
        now.plus(LIFETIME),
        null);
  }

  /** A token for some of what a refresh token may give. */
  static AccessToken issue(
      SecretHash secret, RefreshToken refresh, Set<Scope> scopes, Instant now) {
    return new AccessToken(
        secret,
        refresh.authorization(),
        refresh.user(),
        refresh.client(),
        refresh.family(),
        scopes,
        now,
        now.plus(LIFETIME),
        null);
  }

  /** The same token, but for that scope; empty when it is for no other. */
  public Optional<AccessToken> without(Scope scope) {
    return Scope.without(scope, scopes)
        .map(
            rest ->
                new AccessToken(
                    secret,
                    authorization,
                    user,
                    client,
                    family,
                    rest,
                    issuedAt,
                    expiresAt,
                    sealed));
  }

  public boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  public boolean allows(Scope scope) {
    return scopes.contains(scope);
  }
}
