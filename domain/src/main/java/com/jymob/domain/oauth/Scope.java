package com.jymob.domain.oauth;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a token may be used for (RFC 6749 section 3.3). */
public enum Scope {
  JOB_POSTS_READ("job_posts:read"),
  JOB_POSTS_WRITE("job_posts:write"),
  JOB_APPLICATIONS_READ("job_applications:read"),
  JOB_APPLICATIONS_WRITE("job_applications:write"),
  RESUMES_READ("resumes:read"),
  RESUMES_WRITE("resumes:write"),
  SCREENING_TESTS_READ("screening_tests:read"),
  SCREENING_TESTS_WRITE("screening_tests:write"),
  PROBLEMS_READ("problems:read"),
  PROBLEMS_WRITE("problems:write"),
  PROFILE_READ("profile:read");

  /** Every scope, in the order of this enum; unmodifiable. */
  public static final Set<Scope> ALL = Collections.unmodifiableSet(EnumSet.allOf(Scope.class));

  private final String token;

  Scope(String token) {
    this.token = token;
  }

  /** As a request and an answer write it. */
  public String token() {
    return token;
  }

  public static Optional<Scope> of(String token) {
    return Arrays.stream(values()).filter(scope -> scope.token.equals(token)).findFirst();
  }
}
