package com.jymob.domain.screening;

/** Where a screening test stands. */
public enum ScreeningTestStatus {
  /** Its taker saves solutions and may submit it. */
  ONGOING,
  /** Its taker has finished it. */
  SUBMITTED,
  /** Its poster has scored it. */
  VERIFIED,
  /** It ended before it was submitted; the solutions saved so far count. */
  EXPIRED
}
