package com.jymob.http.field;

/**
 * What is wrong with one field.
 *
 * @param field its name, with those of the objects around it: {@code salary.min}; which item of a
 *     list is meant stands in the message
 * @param code stable and machine-readable, such as {@code too_long}
 * @param message for a person, starting with a verb: "must have at most 200 characters"
 */
public record Violation(String field, String code, String message) {
  Violation within(String object) {
    return new Violation(field.isEmpty() ? object : object + "." + field, code, message);
  }

  Violation inItem(int position) {
    return new Violation(field, code, "item " + position + " " + message);
  }
}
