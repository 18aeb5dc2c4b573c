package com.jymob.http.field;

import com.jymob.domain.InvalidValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** What text, numbers, flags and times look like in every format. */
final class Scalars {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

  /** Beyond it, a number of few bytes would fill the memory once it is written plainly. */
  private static final int MOST_DIGITS = 40;

  private Scalars() {}

  static String text(Value value) {
    if (value instanceof Value.Text(String text)) {
      return text;
    }
    if (value instanceof Value.Untyped(String text)) {
      return text;
    }
    throw wrongType("text");
  }

  static long integer(Value value) {
    BigDecimal number = number(value, "a whole number");
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw new InvalidValue("wrong_type", "must be a whole number of at most 18 digits");
    }
  }

  static BigDecimal decimal(Value value) {
    return number(value, "a number");
  }

  private static BigDecimal number(Value value, String expected) {
    if (value instanceof Value.Numeral(BigDecimal number)) {
      return requireOrdinary(number);
    }
    if (value instanceof Value.Untyped(String text) && DECIMAL.matcher(text).matches()) {
      return requireOrdinary(new BigDecimal(text));
    }
    throw wrongType(expected);
  }

  private static BigDecimal requireOrdinary(BigDecimal number) {
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new InvalidValue("out_of_range", "must have at most " + MOST_DIGITS + " digits");
    }
    return number;
  }

  static boolean flag(Value value) {
    if (value instanceof Value.Flag(boolean flag)) {
      return flag;
    }
    if (value instanceof Value.Untyped(String text) && text.matches("true|false")) {
      return text.equals("true");
    }
    throw wrongType("true or false");
  }

  static Instant instant(Value value) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text(value));
      if (time.getYear() >= 1 && time.getYear() <= 9999) {
        return time.toInstant();
      }
    } catch (DateTimeParseException e) {
      // The same answer as for a year that nobody means.
    }
    throw new InvalidValue("not_a_time", "must be a time like 2030-12-31T23:59:59Z");
  }

  static InvalidValue wrongType(String expected) {
    return new InvalidValue("wrong_type", "must be " + expected);
  }
}
