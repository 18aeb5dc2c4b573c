package com.jymob.persistence.postgres;

import com.jymob.application.port.AuthorizationCodes;
import com.jymob.application.port.Authorizations;
import com.jymob.application.port.Clients;
import com.jymob.application.port.JobPosts;
import com.jymob.application.port.PasswordResets;
import com.jymob.application.port.RefreshTokens;
import com.jymob.application.port.SecurityEvents;
import com.jymob.application.port.Sessions;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Tokens;
import com.jymob.application.port.Users;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Sql;

/** The stores of one transaction. */
record PostgresStores(Sql sql, IdBlocks userIds, IdBlocks authorizationIds, IdBlocks jobPostIds)
    implements Stores {
  @Override
  public Users users() {
    return new PostgresUsers(sql, userIds);
  }

  @Override
  public Sessions sessions() {
    return new PostgresSessions(sql);
  }

  @Override
  public PasswordResets passwordResets() {
    return new PostgresPasswordResets(sql);
  }

  @Override
  public SecurityEvents securityEvents() {
    return new PostgresSecurityEvents(sql);
  }

  @Override
  public Clients clients() {
    return new PostgresClients(sql);
  }

  @Override
  public Authorizations authorizations() {
    return new PostgresAuthorizations(sql, authorizationIds);
  }

  @Override
  public AuthorizationCodes authorizationCodes() {
    return new PostgresAuthorizationCodes(sql);
  }

  @Override
  public RefreshTokens refreshTokens() {
    return new PostgresRefreshTokens(sql);
  }

  @Override
  public Tokens tokens() {
    return new PostgresTokens(sql);
  }

  @Override
  public JobPosts jobPosts() {
    return new PostgresJobPosts(sql, jobPostIds);
  }
}
