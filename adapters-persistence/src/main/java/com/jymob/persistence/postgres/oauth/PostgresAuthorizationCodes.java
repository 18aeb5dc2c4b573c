package com.jymob.persistence.postgres.oauth;

import com.jymob.application.port.oauth.AuthorizationCodes;
import com.jymob.domain.ClientId;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.CodeChallenge;
import com.jymob.persistence.sql.BatchRemoval;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record PostgresAuthorizationCodes(Sql sql) implements AuthorizationCodes {
  private static final String ADD =
      """
      insert into authorization_codes (
        secret_hash, authorization_id, redirect_uri, code_challenge, scopes, issued_at, redeemed_at)
      select ?, id, ?, ?, ?, ?, ?
      from authorizations
      where id = ? and scopes @> ?
      for key share
      """;

  /** The authorization stands first, to be locked first: see {@link AuthorizationLock}. */
  private static final String FIND_HOLDING =
      """
      select
        authorization_codes.secret_hash, authorization_codes.authorization_id,
        authorizations.user_id, authorizations.client_id, authorization_codes.redirect_uri,
        authorization_codes.code_challenge, authorization_codes.scopes,
        authorization_codes.issued_at, authorization_codes.redeemed_at
      from authorizations
        join authorization_codes on authorization_codes.authorization_id = authorizations.id
      where authorization_codes.secret_hash = ?
      for key share
      """;

  private static final String CLAIM =
      """
      update authorization_codes set redeemed_at = ?
      where secret_hash = ? and redeemed_at is null
      """;

  private static final String REMOVE_UNREDEEMED =
      """
      delete from authorization_codes
      where redeemed_at is null
        and authorization_id in (select id from authorizations where user_id = ?)
      """;

  private static final String REMOVE_EXPIRED =
      BatchRemoval.of("authorization_codes", "issued_at", "redeemed_at is null");

  private static final String REMOVE_REDEEMED =
      BatchRemoval.of("authorization_codes", "redeemed_at");

  @Override
  public boolean add(AuthorizationCode code) {
    CodeChallenge challenge = code.challenge();
    int added =
        sql.update(
            ADD,
            code.secret().bytes(),
            code.redirectUri(),
            challenge == null ? null : challenge.value(),
            ScopeColumn.of(code.scopes()),
            code.issuedAt(),
            code.redeemedAt(),
            code.authorization().value(),
            ScopeColumn.of(code.scopes()));
    return added > 0;
  }

  @Override
  public Optional<AuthorizationCode> findHolding(SecretHash secret) {
    return sql.one(FIND_HOLDING, PostgresAuthorizationCodes::code, secret.bytes());
  }

  @Override
  public boolean claim(SecretHash secret, Instant now) {
    return sql.update(CLAIM, now, secret.bytes()) > 0;
  }

  @Override
  public void removeUnredeemed(UserId user) {
    AuthorizationLock.takeAll(sql, user);
    sql.update(REMOVE_UNREDEEMED, user.value());
  }

  @Override
  public int removeExpired(Instant now, int most) {
    int expired = sql.update(REMOVE_EXPIRED, now.minus(AuthorizationCode.LIFETIME), most);
    Instant remembered = now.minus(AuthorizationCode.REMEMBERED);
    return expired + sql.update(REMOVE_REDEEMED, remembered, most - expired);
  }

  private static AuthorizationCode code(Row row) throws SQLException {
    return new AuthorizationCode(
        new SecretHash(row.bytes("secret_hash")),
        new AuthorizationId(row.number("authorization_id")),
        new UserId(row.number("user_id")),
        new ClientId(row.text("client_id")),
        row.text("redirect_uri"),
        challenge(row.textOrNull("code_challenge")),
        ScopeColumn.read(row),
        row.instant("issued_at"),
        row.instantOrNull("redeemed_at"));
  }

  private static @Nullable CodeChallenge challenge(@Nullable String value) {
    return value == null ? null : new CodeChallenge(value);
  }
}
