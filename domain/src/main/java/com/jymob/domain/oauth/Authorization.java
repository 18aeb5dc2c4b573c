package com.jymob.domain.oauth;

import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A person's yes to an app; there is at most one for a person and an app.
 *
 * @param user who said yes
 */
public record Authorization(
    AuthorizationId id, UserId user, ClientId client, Set<Scope> scopes, Instant grantedAt) {
  public Authorization {
    scopes = Set.copyOf(scopes);
  }

  /** The same yes, for these scopes too. */
  public Authorization withMore(Set<Scope> more) {
    Set<Scope> all = EnumSet.noneOf(Scope.class);
    all.addAll(scopes);
    all.addAll(more);
    return new Authorization(id, user, client, all, grantedAt);
  }
}
