package com.jymob.http.oauth.consent;

import com.jymob.domain.oauth.Scope;

/** What a scope means to the person who is asked for it. */
public final class ScopeWords {
  private ScopeWords() {}

  /** Completes the sentences "It will be able to" and "It is able to". */
  public static String of(Scope scope) {
    return switch (scope) {
      case JOB_POSTS_READ -> "see job posts, your own drafts among them";
      case JOB_POSTS_WRITE -> "create, change and delete your job posts";
      case JOB_APPLICATIONS_READ -> "see your job applications, and those to your job posts";
      case JOB_APPLICATIONS_WRITE -> "apply for jobs as you, and decide on those who apply to you";
      case RESUMES_READ -> "read your resumes, and those that were sent to you";
      case RESUMES_WRITE -> "upload, change and delete your resumes";
      case SCREENING_TESTS_READ -> "see your screening tests and their solutions";
      case SCREENING_TESTS_WRITE ->
          "solve and submit screening tests as you, and score those of others";
      case PROBLEMS_READ -> "see problems, your private ones among them";
      case PROBLEMS_WRITE -> "create, change and delete your problems";
      case PROFILE_READ -> "see your name, e-mail address and roles";
    };
  }
}
