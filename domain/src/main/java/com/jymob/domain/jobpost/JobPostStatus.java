package com.jymob.domain.jobpost;

/** Where a job post stands: draft, then open, then closed, and open again. */
public enum JobPostStatus {
  /** Only its poster sees it. */
  DRAFT,
  /** Everybody sees it and may apply. */
  OPEN,
  /** Only its poster sees it; nobody may apply. */
  CLOSED;

  /** Whether a new post may start with it. */
  public boolean isInitial() {
    return this != CLOSED;
  }

  /** Whether a poster may move a post from here to there; staying is always possible. */
  public boolean mayBecome(JobPostStatus next) {
    return switch (this) {
      case DRAFT -> next != CLOSED;
      case OPEN, CLOSED -> next != DRAFT;
    };
  }
}
