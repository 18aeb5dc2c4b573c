package com.jymob.domain.oauth;

import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's yes to an app; there is at most one for a person and an app.
 *
 * @param user who said yes
 * @param lastUsedAt when the app last acted for the person, to the minute; null while it has not
 */
public record Authorization(
    AuthorizationId id,
    UserId user,
    ClientId client,
    Set<Scope> scopes,
    Instant grantedAt,
    @Nullable Instant lastUsedAt) {
  public Authorization {
    scopes = Set.copyOf(scopes);
  }

  /** A yes of which no use has been made yet. */
  public Authorization(
      AuthorizationId id, UserId user, ClientId client, Set<Scope> scopes, Instant grantedAt) {
    this(id, user, client, scopes, grantedAt, null);
  }

  /** The same yes, for these scopes too. */
  public Authorization withMore(Set<Scope> more) {
    Set<Scope> all = EnumSet.noneOf(Scope.class);
    all.addAll(scopes);
    all.addAll(more);
    return new Authorization(id, user, client, all, grantedAt, lastUsedAt);
  }

  /** The same yes, but for that scope; empty when it is for no other. */
  public Optional<Authorization> without(Scope scope) {
    return Scope.without(scope, scopes)
        .map(rest -> new Authorization(id, user, client, rest, grantedAt, lastUsedAt));
  }

  /** The same yes, used at that time, unless it was used later. */
  public Authorization usedAt(Instant at) {
    return lastUsedAt != null && at.isBefore(lastUsedAt)
        ? this
        : new Authorization(id, user, client, scopes, grantedAt, at);
  }
}
