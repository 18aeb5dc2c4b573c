package com.jymob.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How tests say that a value is refused. */
public final class Refusals {
  private Refusals() {}

  public static void assertRefused(String code, ThrowingCallable making) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(making)
        .returns(code, InvalidValue::code);
  }
}
