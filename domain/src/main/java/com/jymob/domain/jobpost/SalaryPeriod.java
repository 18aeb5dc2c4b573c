package com.jymob.domain.jobpost;

import java.math.BigDecimal;

/** For how long a work a salary is paid. */
public enum SalaryPeriod {
  HOUR(2_080),
  DAY(260),
  MONTH(12),
  YEAR(1);

  private final BigDecimal perYear;

  /**
   * @param perYear how many there are in a year of full-time work: 52 weeks of 5 days of 8 hours
   */
  SalaryPeriod(int perYear) {
    this.perYear = BigDecimal.valueOf(perYear);
  }

  BigDecimal yearly(BigDecimal amount) {
    return amount.multiply(perYear);
  }
}
