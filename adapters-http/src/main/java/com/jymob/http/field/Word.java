package com.jymob.http.field;

import java.util.Locale;

/** A value of an enum, as programs know it. */
public final class Word {
  private Word() {}

  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
