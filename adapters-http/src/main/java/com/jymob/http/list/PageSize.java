package com.jymob.http.list;

import com.jymob.domain.InvalidValue;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;

/** How many records a page of a list has. */
final class PageSize {
  private static final int USUAL = 20;
  private static final int MOST = 100;

  private PageSize() {}

  /** Asks for {@code per_page}: 1 to 100, and 20 when nothing is said. */
  static Field<Integer> ask(Fields query) {
    return query.required("per_page", ValueReader.integer(PageSize::check), USUAL);
  }

  private static int check(long value) {
    if (value < 1 || value > MOST) {
      throw new InvalidValue("out_of_range", "must be from 1 to " + MOST);
    }
    return (int) value;
  }
}
