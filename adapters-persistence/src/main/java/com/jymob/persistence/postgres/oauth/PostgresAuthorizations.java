package com.jymob.persistence.postgres.oauth;

import com.jymob.application.port.oauth.Authorizations;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public record PostgresAuthorizations(Sql sql, IdBlocks ids) implements Authorizations {
  private static final String ADD =
      """
      insert into authorizations (id, user_id, client_id, scopes, granted_at, last_used_at)
      values (?, ?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      select id, user_id, client_id, scopes, granted_at, last_used_at
      from authorizations
      """;

  private static final String FIND = SELECT + "where user_id = ? and client_id = ? ";
  private static final String FIND_ALL = SELECT + "where user_id = ? order by granted_at desc";

  /** The tokens go with it. */
  private static final String REMOVE =
      """
      delete from authorizations
      where user_id = ? and id = ?
      returning id, user_id, client_id, scopes, granted_at, last_used_at
      """;

  private static final String ADD_SCOPES =
      """
      update authorizations set scopes = array(select unnest(scopes || ?) as scope group by scope)
      where id = ?
      """;

  /** As {@link AuthorizationLock} asks of whoever takes tokens. */
  private static final String FIND_HOLDING_ALONE =
      SELECT + "where user_id = ? and id = ? and scopes @> ? for update";

  /**
   * Whoever waits for the authorization {@code for key share} would find the codes and tokens as
   * they were before, had they only been updated meanwhile; locked like this, as they are.
   */
  private static final String HOLD_CODES =
      "select scopes from authorization_codes where authorization_id = ? for update";

  private static final String HOLD_REFRESH_TOKENS =
      "select scopes from refresh_tokens where authorization_id = ? for update";

  private static final String REMOVE_WHAT_HAS_NO_OTHER =
      """
      with
        narrowed as (select ?::bigint as id, ?::text as scope),
        codes as (
          delete from authorization_codes using narrowed
          where authorization_id = id and scopes <@ array[scope]),
        refreshing as (
          delete from refresh_tokens using narrowed
          where authorization_id = id and scopes <@ array[scope])
      delete from tokens using narrowed
      where authorization_id = id and scopes <@ array[scope]
      """;

  private static final String REMOVE_SCOPE =
      """
      with
        narrowed as (select ?::bigint as id, ?::text as scope),
        codes as (
          update authorization_codes set scopes = array_remove(scopes, scope) from narrowed
          where authorization_id = id and scope = any (scopes)),
        refreshing as (
          update refresh_tokens set scopes = array_remove(scopes, scope) from narrowed
          where authorization_id = id and scope = any (scopes)),
        access as (
          update tokens set scopes = array_remove(scopes, scope) from narrowed
          where authorization_id = id and scope = any (scopes))
      update authorizations set scopes = array_remove(scopes, scope) from narrowed
      where authorizations.id = narrowed.id
      """;

  private static final String NOTE_USED =
      "update authorizations set last_used_at = greatest(last_used_at, ?) where id = ?";

  private static final String FIND_FOR_UPDATE = FIND + "for no key update";

  @Override
  public AuthorizationId nextId() {
    return new AuthorizationId(ids.next(sql));
  }

  @Override
  public void add(Authorization authorization) {
    sql.update(
        ADD,
        authorization.id().value(),
        authorization.user().value(),
        authorization.client().value(),
        ScopeColumn.of(authorization.scopes()),
        authorization.grantedAt(),
        authorization.lastUsedAt());
  }

  @Override
  public Optional<Authorization> find(UserId user, ClientId client) {
    return sql.one(FIND, PostgresAuthorizations::authorization, user.value(), client.value());
  }

  @Override
  public List<Authorization> findAll(UserId user) {
    return sql.all(FIND_ALL, PostgresAuthorizations::authorization, user.value());
  }

  @Override
  public Optional<Authorization> remove(UserId user, AuthorizationId id) {
    return sql.one(REMOVE, PostgresAuthorizations::authorization, user.value(), id.value());
  }

  @Override
  public Optional<Authorization> findForUpdate(UserId user, ClientId client) {
    return sql.one(
        FIND_FOR_UPDATE, PostgresAuthorizations::authorization, user.value(), client.value());
  }

  @Override
  public void addScopes(AuthorizationId id, Set<Scope> scopes) {
    sql.update(ADD_SCOPES, ScopeColumn.of(scopes), id.value());
  }

  @Override
  public Optional<Authorization> removeScope(UserId user, AuthorizationId id, Scope scope) {
    Optional<Authorization> found =
        sql.one(
            FIND_HOLDING_ALONE,
            PostgresAuthorizations::authorization,
            user.value(),
            id.value(),
            ScopeColumn.of(Set.of(scope)));
    found.ifPresent(
        held ->
            held.without(scope)
                .ifPresentOrElse(narrower -> narrow(id, scope), () -> remove(user, id)));
    return found;
  }

  @Override
  public void noteUsed(AuthorizationId id, Instant at) {
    sql.update(NOTE_USED, at, id.value());
  }

  private void narrow(AuthorizationId id, Scope scope) {
    sql.all(HOLD_CODES, ScopeColumn::read, id.value());
    sql.all(HOLD_REFRESH_TOKENS, ScopeColumn::read, id.value());
    sql.update(REMOVE_WHAT_HAS_NO_OTHER, id.value(), scope.token());
    sql.update(REMOVE_SCOPE, id.value(), scope.token());
  }

  private static Authorization authorization(Row row) throws SQLException {
    return new Authorization(
        new AuthorizationId(row.number("id")),
        new UserId(row.number("user_id")),
        new ClientId(row.text("client_id")),
        ScopeColumn.read(row),
        row.instant("granted_at"),
        row.instantOrNull("last_used_at"));
  }
}
