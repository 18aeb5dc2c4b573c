package com.jymob.application.port;

import com.jymob.application.port.oauth.AuthorizationCodes;
import com.jymob.application.port.oauth.Authorizations;
import com.jymob.application.port.oauth.Clients;
import com.jymob.application.port.oauth.RefreshTokens;
import com.jymob.application.port.oauth.Tokens;

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

  Problems problems();

  JobPosts jobPosts();

  Resumes resumes();

  JobApplications jobApplications();

  ScreeningTests screeningTests();

  SubmittedSolutions submittedSolutions();

  IdempotencyKeys idempotencyKeys();
}
