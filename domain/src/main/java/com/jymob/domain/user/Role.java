package com.jymob.domain.user;

/** What a person is here for. Roles describe; they lock nothing out. */
public enum Role {
  JOB_SEEKER,
  JOB_PROVIDER,
  /** Posts jobs on behalf of another company. */
  TECHNICAL_RECRUITER,
  /** Awarded when a person creates a first problem; nobody chooses it. */
  PROBLEM_DATABASE_EDITOR;

  public boolean isChosen() {
    return this != PROBLEM_DATABASE_EDITOR;
  }
}
