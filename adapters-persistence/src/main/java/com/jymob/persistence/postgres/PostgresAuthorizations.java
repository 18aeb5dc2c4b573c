package com.jymob.persistence.postgres;

import com.jymob.application.port.Authorizations;
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

record PostgresAuthorizations(Sql sql, IdBlocks ids) implements Authorizations {
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
  public void noteUsed(AuthorizationId id, Instant at) {
    sql.update(NOTE_USED, at, id.value());
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
