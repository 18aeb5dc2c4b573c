package com.jymob.persistence.postgres.oauth;

import com.jymob.application.port.oauth.Tokens;
import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.TokenFamily;
import com.jymob.persistence.sql.BatchRemoval;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

public record PostgresTokens(Sql sql) implements Tokens {
  private static final String ADD =
      """
      insert into tokens (
        secret_hash, authorization_id, family, scopes, issued_at, expires_at, sealed_secret)
      select ?, id, ?, ?, ?, ?, ?
      from authorizations
      where id = ? and scopes @> ?
      for key share
      """;

  private static final String ADD_OWN =
      """
      insert into tokens (secret_hash, authorization_id, scopes, issued_at, expires_at)
      select ?, id, coalesce(nullif(?, '{}'::text[]), scopes), ?, ?
      from authorizations
      where user_id = ? and client_id = ? and scopes @> ?
      for key share
      returning authorization_id, scopes
      """;

  private static final String REMOVE = "delete from tokens where secret_hash = ?";

  private static final String SELECT =
      """
      select
        tokens.secret_hash, tokens.authorization_id, authorizations.user_id,
        authorizations.client_id, tokens.family, tokens.scopes, tokens.issued_at,
        tokens.expires_at, tokens.sealed_secret
      from tokens join authorizations on authorizations.id = tokens.authorization_id
      """;

  private static final String FIND = SELECT + "where tokens.secret_hash = ?";

  private static final String FIND_LAST_SEALED =
      SELECT
          + """
          where tokens.authorization_id = ? and tokens.sealed_secret is not null
          order by tokens.issued_at desc
          limit 1
          """;

  private static final String REMOVE_EXPIRED = BatchRemoval.of("tokens", "expires_at");

  @Override
  public boolean add(AccessToken token) {
    TokenFamily family = token.family();
    SealedSecret sealed = token.sealed();
    int added =
        sql.update(
            ADD,
            token.secret().bytes(),
            family == null ? null : family.code().bytes(),
            ScopeColumn.of(token.scopes()),
            token.issuedAt(),
            token.expiresAt(),
            sealed == null ? null : sealed.bytes(),
            token.authorization().value(),
            ScopeColumn.of(token.scopes()));
    return added > 0;
  }

  @Override
  public Optional<AccessToken> addOwn(
      SecretHash secret, Client client, Set<Scope> scopes, Instant now) {
    Instant expiresAt = now.plus(AccessToken.LIFETIME);
    return sql.one(
        ADD_OWN,
        row ->
            new AccessToken(
                secret,
                new AuthorizationId(row.number("authorization_id")),
                client.owner(),
                client.id(),
                null,
                ScopeColumn.read(row),
                now,
                expiresAt,
                null),
        secret.bytes(),
        ScopeColumn.of(scopes),
        now,
        expiresAt,
        client.owner().value(),
        client.id().value(),
        ScopeColumn.of(scopes));
  }

  @Override
  public void remove(SecretHash secret) {
    sql.update(REMOVE, secret.bytes());
  }

  @Override
  public Optional<AccessToken> find(SecretHash secret) {
    return sql.one(FIND, PostgresTokens::token, secret.bytes());
  }

  @Override
  public Optional<AccessToken> findLastSealed(AuthorizationId authorization) {
    return sql.one(FIND_LAST_SEALED, PostgresTokens::token, authorization.value());
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return sql.update(REMOVE_EXPIRED, now, most);
  }

  private static AccessToken token(Row row) throws SQLException {
    byte[] family = row.bytesOrNull("family");
    byte[] sealed = row.bytesOrNull("sealed_secret");
    return new AccessToken(
        new SecretHash(row.bytes("secret_hash")),
        new AuthorizationId(row.number("authorization_id")),
        new UserId(row.number("user_id")),
        new ClientId(row.text("client_id")),
        family == null ? null : new TokenFamily(new SecretHash(family)),
        ScopeColumn.read(row),
        row.instant("issued_at"),
        row.instant("expires_at"),
        sealed == null ? null : new SealedSecret(sealed));
  }
}
