package com.jymob.http.field;

import java.util.List;

/** Some fields are not what they should be. */
public final class InvalidFields extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient List<Violation> violations;

  /**
   * @param status 422 for a body, 400 for a query, 404 for a record that is not there
   */
  public InvalidFields(int status, List<Violation> violations) {
    super("invalid fields", null, false, false);
    this.status = status;
    this.violations = List.copyOf(violations);
  }

  /** A field names a record that is not there or not the caller's to see, as if the path did. */
  public static InvalidFields notFound(String field) {
    String message = "names nothing that is there, or nothing that is yours to see";
    return new InvalidFields(404, List.of(new Violation(field, "not_found", message)));
  }

  public int status() {
    return status;
  }

  /** All of them, in the order the fields were asked for. */
  public List<Violation> violations() {
    return violations;
  }
}
