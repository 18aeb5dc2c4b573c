package com.jymob.http.jobpost;

import com.jymob.domain.jobpost.Amount;
import com.jymob.domain.jobpost.Salary;
import com.jymob.domain.jobpost.SalaryPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record SalaryDocument(
    @Nullable BigDecimal min, @Nullable BigDecimal max, String currency, SalaryPeriod period) {

  static @Nullable SalaryDocument of(@Nullable Salary salary) {
    return salary == null
        ? null
        : new SalaryDocument(
            value(salary.min()),
            value(salary.max()),
            salary.currency().getCurrencyCode(),
            salary.period());
  }

  private static @Nullable BigDecimal value(@Nullable Amount amount) {
    return amount == null ? null : amount.value();
  }
}
