package com.jymob.persistence.postgres.oauth;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.jymob.application.port.oauth.RefreshTokens;
import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.RetiredRefresh;
import com.jymob.domain.oauth.TokenFamily;
import com.jymob.domain.oauth.TokenPair;
import com.jymob.persistence.sql.BatchRemoval;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record PostgresRefreshTokens(Sql sql) implements RefreshTokens {
  private static final String ADD =
      """
      with access as (
        insert into tokens (
          secret_hash, authorization_id, family, scopes, issued_at, expires_at)
        values (?, ?, ?, ?, ?, ?))
      insert into refresh_tokens (
        secret_hash, authorization_id, family, scopes, issued_at, expires_at)
      values (?, ?, ?, ?, ?, ?)
      """;

  /** The authorization stands first, to be locked first: see {@link AuthorizationLock}. */
  private static final String FIND =
      """
      select
        refresh_tokens.secret_hash, refresh_tokens.family, refresh_tokens.authorization_id,
        authorizations.user_id, authorizations.client_id, refresh_tokens.scopes,
        refresh_tokens.issued_at, refresh_tokens.expires_at, refresh_tokens.retired_at,
        refresh_tokens.sealed_answer
      from authorizations
        join refresh_tokens on refresh_tokens.authorization_id = authorizations.id
      where refresh_tokens.secret_hash = ?
      """;

  private static final String FIND_HOLDING = FIND + "for key share";

  private static final String CLAIM =
      """
      update refresh_tokens set retired_at = ?, sealed_answer = ?
      where secret_hash = ? and retired_at is null
      """;

  private static final String COUNT_LIVE =
      """
      with granted as (select id from authorizations where user_id = ?)
      select authorization_id, count(*) as live
      from (
        select authorization_id, expires_at
        from tokens join granted on id = authorization_id
        union all
        select authorization_id, expires_at
        from refresh_tokens join granted on id = authorization_id
        where retired_at is null) as unretired
      where expires_at > ?
      group by authorization_id
      """;

  private static final String REMOVE_FAMILY =
      """
      with
        access as (delete from tokens where family = ? returning 1),
        refresh as (delete from refresh_tokens where family = ? returning 1)
      select exists (table access union all table refresh) as ended
      """;

  private static final String REMOVE_ALL =
      """
      delete from refresh_tokens
      where authorization_id in (select id from authorizations where user_id = ?)
      """;

  private static final String REMOVE_EXPIRED = BatchRemoval.of("refresh_tokens", "expires_at");

  private static final String REMOVE_ANSWERS =
      """
      update refresh_tokens set sealed_answer = null
      where secret_hash = any (array(
        select secret_hash from refresh_tokens
        where retired_at <= ? and sealed_answer is not null
        order by retired_at
        limit ?
        for no key update skip locked))
      """;

  @Override
  public void add(TokenPair pair) {
    AccessToken access = pair.access();
    RefreshToken refresh = pair.refresh();
    sql.update(
        ADD,
        access.secret().bytes(),
        access.authorization().value(),
        refresh.family().code().bytes(),
        ScopeColumn.of(access.scopes()),
        access.issuedAt(),
        access.expiresAt(),
        refresh.secret().bytes(),
        refresh.authorization().value(),
        refresh.family().code().bytes(),
        ScopeColumn.of(refresh.scopes()),
        refresh.issuedAt(),
        refresh.expiresAt());
  }

  @Override
  public Optional<RefreshToken> find(SecretHash secret) {
    return sql.one(FIND, PostgresRefreshTokens::token, secret.bytes());
  }

  @Override
  public Optional<RefreshToken> findHolding(SecretHash secret) {
    return sql.one(FIND_HOLDING, PostgresRefreshTokens::token, secret.bytes());
  }

  @Override
  public Map<AuthorizationId, Long> countLive(UserId user, Instant now) {
    return sql
        .all(
            COUNT_LIVE,
            row ->
                Map.entry(new AuthorizationId(row.number("authorization_id")), row.number("live")),
            user.value(),
            now)
        .stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public boolean claim(SecretHash secret, Instant now, SealedSecret answer) {
    return sql.update(CLAIM, now, answer.bytes(), secret.bytes()) > 0;
  }

  @Override
  public boolean removeFamily(AuthorizationId authorization, TokenFamily family) {
    AuthorizationLock.take(sql, authorization);
    byte[] code = family.code().bytes();
    return sql.one(REMOVE_FAMILY, row -> row.flag("ended"), code, code).orElseThrow();
  }

  @Override
  public void removeAll(UserId user) {
    AuthorizationLock.takeAll(sql, user);
    sql.update(REMOVE_ALL, user.value());
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return sql.update(REMOVE_EXPIRED, now, most);
  }

  @Override
  public int removeAnswers(Instant now, int most) {
    return sql.update(REMOVE_ANSWERS, now.minus(RetiredRefresh.RETRY_WINDOW), most);
  }

  private static RefreshToken token(Row row) throws SQLException {
    return new RefreshToken(
        new SecretHash(row.bytes("secret_hash")),
        new TokenFamily(new SecretHash(row.bytes("family"))),
        new AuthorizationId(row.number("authorization_id")),
        new UserId(row.number("user_id")),
        new ClientId(row.text("client_id")),
        ScopeColumn.read(row),
        row.instant("issued_at"),
        row.instant("expires_at"),
        retired(row));
  }

  private static @Nullable RetiredRefresh retired(Row row) throws SQLException {
    Instant at = row.instantOrNull("retired_at");
    byte[] answer = row.bytesOrNull("sealed_answer");
    return at == null
        ? null
        : new RetiredRefresh(at, answer == null ? null : new SealedSecret(answer));
  }
}
