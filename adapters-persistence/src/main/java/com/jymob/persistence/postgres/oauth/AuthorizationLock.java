package com.jymob.persistence.postgres.oauth;

import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.persistence.sql.BatchRemoval;
import com.jymob.persistence.sql.Sql;

/**
 * Whatever gives or takes tokens locks their authorization before anything else: to give, as one of
 * many ({@code for key share}); to take, alone, by this. So nobody waits for somebody who waits for
 * them, and what was taken does not come back. Only what has expired is taken without, by {@link
 * BatchRemoval}, which waits for nobody.
 */
final class AuthorizationLock {
  private static final String ONE = "select id from authorizations where id = ? for update";

  private static final String ALL =
      "select id from authorizations where user_id = ? order by id for update";

  private AuthorizationLock() {}

  static void take(Sql sql, AuthorizationId authorization) {
    sql.all(ONE, row -> row.number("id"), authorization.value());
  }

  /** Those of all apps that a person has authorized. */
  static void takeAll(Sql sql, UserId user) {
    sql.all(ALL, row -> row.number("id"), user.value());
  }
}
