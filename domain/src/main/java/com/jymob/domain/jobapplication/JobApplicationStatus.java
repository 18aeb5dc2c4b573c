package com.jymob.domain.jobapplication;

import java.util.EnumSet;
import java.util.Set;

/** How far an application has come; the last three are final. */
public enum JobApplicationStatus {
  SUBMITTED,
  IN_REVIEW,
  INTERVIEW,
  OFFERED,
  HIRED,
  REJECTED,
  WITHDRAWN;

  /** Whether that party may move an application from here to there; staying is always possible. */
  public boolean mayBecome(JobApplicationStatus next, Party by) {
    return next == this
        || switch (by) {
          case POSTER -> postersMoves().contains(next);
          case APPLICANT -> !isFinal() && next == WITHDRAWN;
        };
  }

  /** Whether a screening test under way ends with it. */
  public boolean endsTest() {
    return this == REJECTED || this == WITHDRAWN;
  }

  /** Forward, steps may be skipped; back one step; or out. */
  private Set<JobApplicationStatus> postersMoves() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(IN_REVIEW, INTERVIEW, OFFERED, HIRED, REJECTED);
      case IN_REVIEW -> EnumSet.of(SUBMITTED, INTERVIEW, OFFERED, HIRED, REJECTED);
      case INTERVIEW -> EnumSet.of(IN_REVIEW, OFFERED, HIRED, REJECTED);
      case OFFERED -> EnumSet.of(INTERVIEW, HIRED, REJECTED);
      case HIRED, REJECTED, WITHDRAWN -> EnumSet.noneOf(JobApplicationStatus.class);
    };
  }

  private boolean isFinal() {
    return compareTo(HIRED) >= 0;
  }
}
