package com.jymob.domain.jobpost;

/** Whether the work can be done from elsewhere. */
public enum Remote {
  NO,
  HYBRID,
  YES
}
