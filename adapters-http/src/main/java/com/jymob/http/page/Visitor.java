package com.jymob.http.page;

import com.jymob.domain.Secret;
import com.jymob.domain.user.Session;
import com.jymob.domain.user.User;

/** Whoever looks at a page. */
public sealed interface Visitor {
  /** The value of the session cookie, from which the form tokens are made. */
  Secret cookie();

  /**
   * Somebody who is not signed in.
   *
   * @param cookie known to nobody but this browser; no session has it
   * @param isNew whether the browser has yet to be told of it
   */
  record Guest(Secret cookie, boolean isNew) implements Visitor {}

  /** Somebody who is signed in. */
  record Person(User user, Session session, Secret cookie) implements Visitor {}
}
