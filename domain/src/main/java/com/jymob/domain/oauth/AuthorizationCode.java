package com.jymob.domain.oauth;

import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an app exchanges for tokens, once (RFC 6749, section 4.1.2).
 *
 * @param user who said yes
 * @param redirectUri where the code was sent
 * @param challenge what the exchange must meet; null when the app sent none
 * @param redeemedAt null until it is exchanged
 */
public record AuthorizationCode(
    SecretHash secret,
    AuthorizationId authorization,
    UserId user,
    ClientId client,
    String redirectUri,
    @Nullable CodeChallenge challenge,
    Set<Scope> scopes,
    Instant issuedAt,
    @Nullable Instant redeemedAt) {
  public static final Duration LIFETIME = Duration.ofSeconds(60);

  /** How long a redeemed one is known again: until the tokens that it gave have ended. */
  public static final Duration REMEMBERED = RefreshToken.LIFETIME;

  public AuthorizationCode {
    scopes = Set.copyOf(scopes);
  }

  /** A new code for some of what a person allowed. */
  public static AuthorizationCode issue(
      SecretHash secret,
      Authorization grant,
      VerifiedRedirect redirect,
      @Nullable CodeChallenge challenge,
      Set<Scope> scopes,
      Instant now) {
    return new AuthorizationCode(
        secret,
        grant.id(),
        grant.user(),
        grant.client(),
        redirect.value(),
        challenge,
        scopes,
        now,
        null);
  }

  public TokenFamily family() {
    return new TokenFamily(secret);
  }

  public boolean expiredAt(Instant now) {
    return !now.isBefore(issuedAt.plus(LIFETIME));
  }

  /** Whether nothing depends on it any more: it has expired, or was redeemed long ago. */
  public boolean mayBeForgottenAt(Instant now) {
    return redeemedAt == null ? expiredAt(now) : !now.isBefore(redeemedAt.plus(REMEMBERED));
  }

  /**
   * Whether who exchanges the code is who asked for it (RFC 6749, section 4.1.3; RFC 7636, section
   * 4.6).
   *
   * @param presenter who may have come to need a challenge since it asked
   * @param verifier null when none was sent; one that was sent for no challenge proves nothing,
   *     since somebody may have taken the challenge out on its way (RFC 9700, section 4.8.2)
   */
  public boolean isProvenBy(Client presenter, String redirect, @Nullable Secret verifier) {
    return presenter.id().equals(client)
        && redirect.equals(redirectUri)
        && (challenge == null
            ? verifier == null && !presenter.requiresPkce()
            : verifier != null && challenge.isMetBy(verifier));
  }

  /** The same code, but for that scope; empty when it is for no other. */
  public Optional<AuthorizationCode> without(Scope scope) {
    return Scope.without(scope, scopes)
        .map(
            rest ->
                new AuthorizationCode(
                    secret,
                    authorization,
                    user,
                    client,
                    redirectUri,
                    challenge,
                    rest,
                    issuedAt,
                    redeemedAt));
  }

  public AuthorizationCode redeemed(Instant at) {
    return new AuthorizationCode(
        secret, authorization, user, client, redirectUri, challenge, scopes, issuedAt, at);
  }
}
