package com.jymob.application.memory;

import com.jymob.application.memory.oauth.MemoryAuthorizationCodes;
import com.jymob.application.memory.oauth.MemoryAuthorizations;
import com.jymob.application.memory.oauth.MemoryClients;
import com.jymob.application.memory.oauth.MemoryRefreshTokens;
import com.jymob.application.memory.oauth.MemoryTokens;
import com.jymob.application.memory.table.Journal;
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

record MemoryStores(
    Users users,
    Sessions sessions,
    PasswordResets passwordResets,
    SecurityEvents securityEvents,
    Clients clients,
    Authorizations authorizations,
    AuthorizationCodes authorizationCodes,
    Tokens tokens,
    RefreshTokens refreshTokens,
    Problems problems,
    JobPosts jobPosts,
    Resumes resumes,
    JobApplications jobApplications,
    ScreeningTests screeningTests,
    SubmittedSolutions submittedSolutions,
    IdempotencyKeys idempotencyKeys)
    implements Stores {

  static MemoryStores over(Journal journal) {
    var authorizations = new MemoryAuthorizations(journal);
    var tokens = new MemoryTokens(journal, authorizations);
    var problems = new MemoryProblems(journal);
    var tests = new MemoryScreeningTests(journal);
    var applications = new MemoryJobApplications(journal, tests);
    return new MemoryStores(
        new MemoryUsers(journal),
        new MemorySessions(journal),
        new MemoryPasswordResets(journal),
        new MemorySecurityEvents(journal),
        new MemoryClients(journal),
        authorizations,
        new MemoryAuthorizationCodes(journal, authorizations),
        tokens,
        new MemoryRefreshTokens(journal, authorizations, tokens),
        problems,
        new MemoryJobPosts(journal, problems),
        new MemoryResumes(journal, applications),
        applications,
        tests,
        new MemorySubmittedSolutions(journal),
        new MemoryIdempotencyKeys(journal));
  }
}
