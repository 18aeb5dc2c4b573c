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
 * What an app exchanges for its next tokens (RFC 6749, section 6), once: its successor comes with
 * them.
 *
 * @param user for whom the app acts
 * @param scopes all that an access token may have
 * @param retired null until it is exchanged
 */
public record RefreshToken(
    SecretHash secret,
    TokenFamily family,
    AuthorizationId authorization,
    UserId user,
    ClientId client,
    Set<Scope> scopes,
    Instant issuedAt,
    Instant expiresAt,
    @Nullable RetiredRefresh retired) {
  /** How long an app may stay away. */
  public static final Duration LIFETIME = Duration.ofDays(90);

  public RefreshToken {
    scopes = Set.copyOf(scopes);
  }

  /** The one that takes its place, for as much. */
  public RefreshToken successor(SecretHash next, Instant now) {
    return new RefreshToken(
        next, family, authorization, user, client, scopes, now, now.plus(LIFETIME), null);
  }

  /** The same token, exchanged for that answer. */
  public RefreshToken retire(Instant now, SealedSecret answer) {
    return with(new RetiredRefresh(now, answer));
  }

  /** The same token, once it is too late to ask for the answer again. */
  public RefreshToken withoutAnswer() {
    return retired == null ? this : with(new RetiredRefresh(retired.at(), null));
  }

  /** The same token, but for that scope; empty when it is for no other. */
  public Optional<RefreshToken> without(Scope scope) {
    return Scope.without(scope, scopes)
        .map(
            rest ->
                new RefreshToken(
                    secret,
                    family,
                    authorization,
                    user,
                    client,
                    rest,
                    issuedAt,
                    expiresAt,
                    retired));
  }

  public boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  private RefreshToken with(RetiredRefresh exchange) {
    return new RefreshToken(
        secret, family, authorization, user, client, scopes, issuedAt, expiresAt, exchange);
  }
}
