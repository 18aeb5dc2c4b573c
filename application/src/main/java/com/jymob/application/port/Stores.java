package com.jymob.application.port;

/** All that JyMob remembers, as one transaction sees it; good until that transaction ends. */
public interface Stores {
  Users users();

  Sessions sessions();

  PasswordResets passwordResets();

  SecurityEvents securityEvents();

  Clients clients();

  Authorizations authorizations();

  AuthorizationCodes authorizationCodes();

  Tokens tokens();

  RefreshTokens refreshTokens();

  JobPosts jobPosts();
}
