package com.jymob.persistence;

import org.jspecify.annotations.Nullable;

/**
 * What JyMob stands on is not as it must be, and a person has to decide.
 *
 * <p>The message is one sentence for the operator: what is wrong, where, and what to do about it.
 */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotStart(String message) {
    this(message, null);
  }

  public CannotStart(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
