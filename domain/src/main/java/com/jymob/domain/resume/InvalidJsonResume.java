package com.jymob.domain.resume;

import java.util.List;

/** Some values of a JSON Resume are not what the standard says. */
public final class InvalidJsonResume extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<JsonViolation> violations;

  InvalidJsonResume(List<JsonViolation> violations) {
    super("invalid JSON Resume", null, false, false);
    this.violations = List.copyOf(violations);
  }

  /** The first of them, at most 100, in the order of the document. */
  public List<JsonViolation> violations() {
    return violations;
  }
}
