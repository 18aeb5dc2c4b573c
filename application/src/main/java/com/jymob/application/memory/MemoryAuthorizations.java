package com.jymob.application.memory;

import com.jymob.application.port.Authorizations;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

final class MemoryAuthorizations implements Authorizations {
  private record Parties(UserId user, ClientId client) {}

  private final Table<AuthorizationId, Authorization> authorizations;
  private final Table<Parties, AuthorizationId> byParties;
  private final AtomicLong lastId = new AtomicLong();

  MemoryAuthorizations(Journal journal) {
    authorizations = new Table<>(journal);
    byParties = new Table<>(journal);
  }

  @Override
  public AuthorizationId nextId() {
    return new AuthorizationId(lastId.incrementAndGet());
  }

  @Override
  public void add(Authorization authorization) {
    byParties.add(parties(authorization), authorization.id());
    authorizations.add(authorization.id(), authorization);
  }

  @Override
  public Optional<Authorization> find(UserId user, ClientId client) {
    return byParties.find(new Parties(user, client)).flatMap(authorizations::find);
  }

  @Override
  public List<Authorization> findAll(UserId user) {
    return authorizations
        .all()
        .filter(authorization -> authorization.user().equals(user))
        .sorted(Comparator.comparing(Authorization::grantedAt).reversed())
        .toList();
  }

  @Override
  public Optional<Authorization> remove(UserId user, AuthorizationId id) {
    Optional<Authorization> found =
        authorizations.find(id).filter(authorization -> authorization.user().equals(user));
    found.ifPresent(this::remove);
    return found;
  }

  @Override
  public Optional<Authorization> findForUpdate(UserId user, ClientId client) {
    return find(user, client);
  }

  @Override
  public void addScopes(AuthorizationId id, Set<Scope> scopes) {
    authorizations
        .find(id)
        .map(authorization -> authorization.withMore(scopes))
        .ifPresent(wider -> authorizations.replace(id, wider));
  }

  @Override
  public void noteUsed(AuthorizationId id, Instant at) {
    authorizations
        .find(id)
        .map(authorization -> authorization.usedAt(at))
        .ifPresent(used -> authorizations.replace(id, used));
  }

  boolean contains(AuthorizationId id) {
    return authorizations.find(id).isPresent();
  }

  private void remove(Authorization authorization) {
    byParties.remove(parties(authorization));
    authorizations.remove(authorization.id());
  }

  private static Parties parties(Authorization authorization) {
    return new Parties(authorization.user(), authorization.client());
  }
}
