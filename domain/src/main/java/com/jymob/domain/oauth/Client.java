package com.jymob.domain.oauth;

import com.jymob.domain.ClientId;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An app that acts for people (RFC 6749 section 1.1). Every person owns exactly one, which bears
 * the person's name.
 *
 * @param retired the secret before the current one; null when there is none
 */
public record Client(
    ClientId id,
    UserId owner,
    ClientSettings settings,
    ClientSecret secret,
    @Nullable RetiredSecret retired,
    Instant createdAt) {

  public static Client register(ClientId id, UserId owner, ClientSecret secret, Instant now) {
    return new Client(id, owner, ClientSettings.INITIAL, secret, null, now);
  }

  public Client withSettings(ClientSettings next) {
    return new Client(id, owner, next, secret, retired, createdAt);
  }

  /** The same app with a new secret; the one before it works on for a while. */
  public Client withSecret(ClientSecret next, Instant now) {
    return new Client(id, owner, settings, next, RetiredSecret.retire(secret, now), createdAt);
  }

  public Client withoutRetired() {
    return new Client(id, owner, settings, secret, null, createdAt);
  }

  /** The same app, its secret of that hash used at that time, if it has such a one. */
  public Client withSecretUsed(SecretHash used, Instant at) {
    ClientSecret current = secret.hash().equals(used) ? secret.usedAt(at) : secret;
    RetiredSecret before =
        retired != null && retired.secret().hash().equals(used)
            ? new RetiredSecret(retired.secret().usedAt(at), retired.expiresAt())
            : retired;
    return new Client(id, owner, settings, current, before, createdAt);
  }

  /** The secret of that hash, if it is one that works. */
  public Optional<ClientSecret> goodSecret(SecretHash presented, Instant now) {
    if (secret.hash().equals(presented)) {
      return Optional.of(secret);
    }
    return retiredAt(now).map(RetiredSecret::secret).filter(old -> old.hash().equals(presented));
  }

  /** The secret before the current one, while it still works. */
  public Optional<RetiredSecret> retiredAt(Instant now) {
    return Optional.ofNullable(retired).filter(old -> !old.expiredAt(now));
  }

  /** Whether the app proves itself by no secret (RFC 6749 section 2.1). */
  public boolean isPublic() {
    return settings.isPublic();
  }

  /** Whether each code must be bound to a challenge; always for a public app (RFC 9700, 2.1.1). */
  public boolean requiresPkce() {
    return settings.isPublic() || settings.requiresPkce();
  }

  /** Where the answer to a request that presents this URI goes; empty when it may not go there. */
  public Optional<VerifiedRedirect> redirectTo(String presented) {
    try {
      RedirectUri uri = new RedirectUri(presented);
      return settings.redirectUris().all().stream().anyMatch(uri::isAllowedBy)
          ? Optional.of(new VerifiedRedirect(uri))
          : Optional.empty();
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
