package com.jymob.http.field;

import com.jymob.domain.InvalidValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Reads one value that was sent into what it means. */
public interface ValueReader<T> {
  /**
   * @throws InvalidValue when it cannot be what it should be
   * @throws InvalidFields when something inside it cannot
   */
  T read(Value value);

  /** Whether that value says that there shall be none. */
  default boolean clears(Value value) {
    return value instanceof Value.Nothing
        || (value instanceof Value.Text text && text.text().isBlank())
        || (value instanceof Value.Untyped untyped && untyped.text().isBlank());
  }

  /** Text, exactly as it was sent. */
  static <T> ValueReader<T> text(Function<String, T> meaning) {
    return value -> meaning.apply(Scalars.text(value));
  }

  /** Text or, as its digits, a whole number. */
  static <T> ValueReader<T> textOrInteger(Function<String, T> meaning) {
    return value ->
        meaning.apply(
            value instanceof Value.Numeral
                ? Long.toString(Scalars.integer(value))
                : Scalars.text(value));
  }

  /** A whole number. */
  static <T> ValueReader<T> integer(LongFunction<T> meaning) {
    return value -> meaning.apply(Scalars.integer(value));
  }

  static <T> ValueReader<T> decimal(Function<BigDecimal, T> meaning) {
    return value -> meaning.apply(Scalars.decimal(value));
  }

  static ValueReader<Boolean> flag() {
    return Scalars::flag;
  }

  /** A time with its offset from UTC (ISO 8601), in the years 1 to 9999. */
  static ValueReader<Instant> instant() {
    return Scalars::instant;
  }

  /** One of {@code words}, told by its name in lower case. */
  static <E extends Enum<E>> ValueReader<E> word(Set<E> words) {
    return new WordReader<>(List.copyOf(words));
  }

  /**
   * @param singular the name of an item, which is that of its XML element
   */
  static <T> ValueReader<List<T>> listOf(String singular, ValueReader<T> item) {
    return new ListReader<>(singular, item);
  }

  /**
   * An object whose members may have any names.
   *
   * @param member makes an item of the name and the text of each
   */
  static <T> ValueReader<List<T>> membersOf(BiFunction<String, String, T> member) {
    return new MembersReader<>(member);
  }

  /**
   * An object with fields of its own.
   *
   * @param shape asks for its fields, finishes them, and makes the object
   */
  static <T> ValueReader<T> object(Function<Fields, T> shape) {
    return new ObjectReader<>(shape);
  }
}
