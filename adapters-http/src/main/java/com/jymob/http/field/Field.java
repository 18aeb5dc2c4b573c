package com.jymob.http.field;

import org.jspecify.annotations.Nullable;

/** The value of a field, once all fields are known to be right. */
public final class Field<T> {
  private final Fields fields;
  private final @Nullable T value;

  Field(Fields fields, @Nullable T value) {
    this.fields = fields;
    this.value = value;
  }

  boolean isEmpty() {
    return value == null;
  }

  /**
   * The value of a required field.
   *
   * @throws IllegalStateException before {@link Fields#finish}, or for an optional field that is
   *     absent
   */
  public T value() {
    T known = orNull();
    if (known == null) {
      throw new IllegalStateException("an optional field may have no value");
    }
    return known;
  }

  /**
   * The value of an optional field, or {@code other} when it has none.
   *
   * @throws IllegalStateException before {@link Fields#finish}
   */
  public T or(T other) {
    T known = orNull();
    return known == null ? other : known;
  }

  /**
   * The value of an optional field, or {@code null} when it has none.
   *
   * @throws IllegalStateException before {@link Fields#finish}
   */
  public @Nullable T orNull() {
    fields.requireFinished();
    return value;
  }
}
