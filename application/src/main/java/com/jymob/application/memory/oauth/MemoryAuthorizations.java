package com.jymob.application.memory.oauth;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.oauth.Authorizations;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

public final class MemoryAuthorizations implements Authorizations {
  private record Parties(UserId user, ClientId client) {}

  private final Table<AuthorizationId, Authorization> authorizations;
  private final Table<Parties, AuthorizationId> byParties;
  private final List<BiConsumer<AuthorizationId, Scope>> narrowings = new ArrayList<>();
  private final AtomicLong lastId = new AtomicLong();

  public MemoryAuthorizations(Journal journal) {
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
  public Optional<Authorization> removeScope(UserId user, AuthorizationId id, Scope scope) {
    Optional<Authorization> found =
        authorizations
            .find(id)
            .filter(authorization -> authorization.user().equals(user))
            .filter(authorization -> authorization.scopes().contains(scope));
    found.ifPresent(authorization -> narrow(authorization, scope));
    return found;
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

  boolean allows(AuthorizationId id, Set<Scope> scopes) {
    return authorizations.find(id).filter(one -> one.scopes().containsAll(scopes)).isPresent();
  }

  /** Has what comes of authorizations lose each scope that they lose. */
  <K, V> void narrowAlso(
      Table<K, V> table,
      Function<V, AuthorizationId> authorization,
      BiFunction<V, Scope, Optional<V>> without) {
    narrowings.add(
        (id, scope) ->
            table.replaceAll(
                row ->
                    authorization.apply(row).equals(id)
                        ? without.apply(row, scope)
                        : Optional.of(row)));
  }

  private void narrow(Authorization authorization, Scope scope) {
    authorization
        .without(scope)
        .ifPresentOrElse(
            narrower -> authorizations.replace(narrower.id(), narrower),
            () -> remove(authorization));
    narrowings.forEach(narrowing -> narrowing.accept(authorization.id(), scope));
  }

  private void remove(Authorization authorization) {
    byParties.remove(parties(authorization));
    authorizations.remove(authorization.id());
  }

  private static Parties parties(Authorization authorization) {
    return new Parties(authorization.user(), authorization.client());
  }
}
