package com.jymob.domain.oauth;

import com.jymob.domain.InvalidValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * Reads a list as a request writes it, with spaces between.
   *
   * @throws InvalidValue {@code invalid_scope} when one of them is unknown
   */
  public static Set<Scope> parse(String list) {
    return Arrays.stream(list.split(" "))
        .filter(token -> !token.isEmpty())
        .map(token -> of(token).orElseThrow(Scope::unknown))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Writes a list as an answer does, in the order of this enum. */
  public static String join(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::token).collect(Collectors.joining(" "));
  }

  /** What is left of them; empty when that is nothing. */
  static Optional<Set<Scope>> without(Scope one, Set<Scope> scopes) {
    Set<Scope> rest =
        scopes.stream().filter(scope -> scope != one).collect(Collectors.toUnmodifiableSet());
    return Optional.of(rest).filter(left -> !left.isEmpty());
  }

  private static InvalidValue unknown() {
    return new InvalidValue("invalid_scope", "must name known scopes");
  }
}
