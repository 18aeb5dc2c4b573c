package com.jymob.http.jobpost;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.jobpost.Amount;
import com.jymob.domain.jobpost.Salary;
import com.jymob.domain.jobpost.SalaryPeriod;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import java.util.Currency;
import java.util.EnumSet;

/** Reads a salary, which is always sent whole. */
final class SalaryFields {
  private SalaryFields() {}

  static Salary read(Fields fields) {
    Field<Amount> min = fields.optional("min", ValueReader.decimal(Amount::new), null);
    Field<Amount> max = fields.optional("max", ValueReader.decimal(Amount::new), null);
    Field<Currency> currency =
        fields.required("currency", ValueReader.text(SalaryFields::currency), null);
    Field<SalaryPeriod> period =
        fields.required("period", ValueReader.word(EnumSet.allOf(SalaryPeriod.class)), null);
    fields.finish();
    return new Salary(min.orNull(), max.orNull(), currency.value(), period.value());
  }

  static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("unknown_currency", "must be a currency code of ISO 4217");
    }
  }
}
