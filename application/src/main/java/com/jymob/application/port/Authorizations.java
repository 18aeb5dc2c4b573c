package com.jymob.application.port;

import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.ClientId;
import java.util.Optional;

/** What people allow apps. */
public interface Authorizations {
  /** An id that no other authorization has or gets. */
  AuthorizationId nextId();

  void add(Authorization authorization);

  /** The one authorization of an app by a person. */
  Optional<Authorization> find(UserId user, ClientId client);

  /** As {@link #find}, and no other transaction gets it this way until this one ends. */
  Optional<Authorization> findForUpdate(UserId user, ClientId client);
}
