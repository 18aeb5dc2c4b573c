package com.jymob.persistence.postgres;

import com.jymob.application.port.IdempotencyKeys;
import com.jymob.application.port.JobApplications;
import com.jymob.application.port.JobPosts;
import com.jymob.application.port.PasswordResets;
import com.jymob.application.port.Problems;
import com.jymob.application.port.Resumes;
import com.jymob.application.port.ScreeningTests;
import com.jymob.application.port.SecurityEvents;
import com.jymob.application.port.Sessions;
import com.jymob.application.port.Stores;
import com.jymob.application.port.SubmittedSolutions;
import com.jymob.application.port.Users;
import com.jymob.application.port.oauth.AuthorizationCodes;
import com.jymob.application.port.oauth.Authorizations;
import com.jymob.application.port.oauth.Clients;
import com.jymob.application.port.oauth.RefreshTokens;
import com.jymob.application.port.oauth.Tokens;
import com.jymob.persistence.postgres.idempotency.PostgresIdempotencyKeys;
import com.jymob.persistence.postgres.jobapplication.PostgresJobApplications;
import com.jymob.persistence.postgres.jobpost.PostgresJobPosts;
import com.jymob.persistence.postgres.oauth.PostgresAuthorizationCodes;
import com.jymob.persistence.postgres.oauth.PostgresAuthorizations;
import com.jymob.persistence.postgres.oauth.PostgresClients;
import com.jymob.persistence.postgres.oauth.PostgresRefreshTokens;
import com.jymob.persistence.postgres.oauth.PostgresTokens;
import com.jymob.persistence.postgres.problem.PostgresProblems;
import com.jymob.persistence.postgres.resume.PostgresResumes;
import com.jymob.persistence.postgres.screening.PostgresScreeningTests;
import com.jymob.persistence.postgres.screening.PostgresSubmittedSolutions;
import com.jymob.persistence.sql.Sql;

/** The stores of one transaction. */
record PostgresStores(Sql sql, Sequences sequences) implements Stores {
  @Override
  public Users users() {
    return new PostgresUsers(sql, sequences.users());
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
    return new PostgresAuthorizations(sql, sequences.authorizations());
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
  public Problems problems() {
    return new PostgresProblems(sql, sequences.problems());
  }

  @Override
  public JobPosts jobPosts() {
    return new PostgresJobPosts(sql, sequences.jobPosts());
  }

  @Override
  public Resumes resumes() {
    return new PostgresResumes(sql, sequences.resumes(), sequences.resumeVersions());
  }

  @Override
  public JobApplications jobApplications() {
    return new PostgresJobApplications(sql, sequences.jobApplications());
  }

  @Override
  public ScreeningTests screeningTests() {
    return new PostgresScreeningTests(sql, sequences.screeningTests());
  }

  @Override
  public SubmittedSolutions submittedSolutions() {
    return new PostgresSubmittedSolutions(sql, sequences.submittedSolutions());
  }

  @Override
  public IdempotencyKeys idempotencyKeys() {
    return new PostgresIdempotencyKeys(sql);
  }
}
