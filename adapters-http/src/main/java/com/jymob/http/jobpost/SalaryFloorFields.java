package com.jymob.http.jobpost;

import com.jymob.domain.jobpost.Amount;
import com.jymob.domain.jobpost.JobPostSearch.SalaryFloor;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the least that a job should pay; an amount means nothing without its currency. */
record SalaryFloorFields(Field<Amount> min, Field<Currency> currency) {
  static SalaryFloorFields ask(Fields query) {
    return new SalaryFloorFields(
        query.optional("salary_min", ValueReader.decimal(Amount::new), null),
        query.optional("salary_currency", ValueReader.text(SalaryFields::currency), null));
  }

  @Nullable SalaryFloor floor() {
    Amount amount = min.orNull();
    Currency unit = currency.orNull();
    if (amount == null && unit == null) {
      return null;
    }
    if (amount == null) {
      throw missing("salary_min");
    }
    if (unit == null) {
      throw missing("salary_currency");
    }
    return new SalaryFloor(amount.value(), unit);
  }

  private static InvalidFields missing(String field) {
    return new InvalidFields(
        400,
        List.of(
            new Violation(
                field, "required", "must be there: salary_min and salary_currency go together")));
  }
}
