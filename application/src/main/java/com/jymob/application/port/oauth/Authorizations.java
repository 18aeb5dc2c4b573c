package com.jymob.application.port.oauth;

import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people allow apps. */
public interface Authorizations {
  /** An id that no other authorization has or gets. */
  AuthorizationId nextId();

  void add(Authorization authorization);

  /** The one authorization of an app by a person. */
  Optional<Authorization> find(UserId user, ClientId client);

  /** All authorizations by a person, the latest first. */
  List<Authorization> findAll(UserId user);

  /** Takes back one of a person's authorizations, with every token of it. */
  Optional<Authorization> remove(UserId user, AuthorizationId id);

  /** As {@link #find}, and no other transaction gets it this way until this one ends. */
  Optional<Authorization> findForUpdate(UserId user, ClientId client);

  /** Lets the app do more from now on. */
  void addScopes(AuthorizationId id, Set<Scope> scopes);

  /**
   * Lets the app of one of a person's authorizations do less from now on, with every code and token
   * of it. Those that are left without any scope go, and so does the authorization.
   *
   * @return the authorization as it was; empty when the person has none with that scope
   */
  Optional<Authorization> removeScope(UserId user, AuthorizationId id, Scope scope);

  /**
   * Notes that the app acted for the person; without effect when there is no such authorization any
   * more, and for a time before the one already noted.
   */
  void noteUsed(AuthorizationId id, Instant at);
}
