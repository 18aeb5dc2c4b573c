package com.jymob.application.memory;

import com.jymob.application.port.Authorizations;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.ClientId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

final class MemoryAuthorizations implements Authorizations {
  private record Parties(UserId user, ClientId client) {}

  private final Table<Parties, Authorization> authorizations;
  private final AtomicLong lastId = new AtomicLong();

  MemoryAuthorizations(Journal journal) {
    authorizations = new Table<>(journal);
  }

  @Override
  public AuthorizationId nextId() {
    return new AuthorizationId(lastId.incrementAndGet());
  }

  @Override
  public void add(Authorization authorization) {
    authorizations.add(new Parties(authorization.user(), authorization.client()), authorization);
  }

  @Override
  public Optional<Authorization> find(UserId user, ClientId client) {
    return authorizations.find(new Parties(user, client));
  }

  @Override
  public Optional<Authorization> findForUpdate(UserId user, ClientId client) {
    return find(user, client);
  }
}
