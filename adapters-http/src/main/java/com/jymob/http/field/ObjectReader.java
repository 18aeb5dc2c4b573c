package com.jymob.http.field;

import java.util.Map;
import java.util.function.Function;

record ObjectReader<T>(Function<Fields, T> shape) implements ValueReader<T> {
  @Override
  public T read(Value value) {
    return shape.apply(new Fields(members(value), 422));
  }

  static Value.Members members(Value value) {
    if (value instanceof Value.Members members) {
      return members;
    }
    if (value instanceof Value.Elements elements) {
      return elements.members();
    }
    if (value instanceof Value.Untyped(String text) && text.isBlank()) {
      return new Value.Members(Map.of());
    }
    throw Scalars.wrongType("an object");
  }
}
