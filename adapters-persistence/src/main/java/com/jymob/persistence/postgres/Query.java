package com.jymob.persistence.postgres;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query put together from constant parts, each with the values of its question marks. No value
 * ever becomes a part.
 */
final class Query {
  private final StringBuilder statement = new StringBuilder();
  private final List<@Nullable Object> parameters = new ArrayList<>();

  Query add(String part, @Nullable Object... values) {
    statement.append(part).append('\n');
    Collections.addAll(parameters, values);
    return this;
  }

  Query add(Query other) {
    return add(other.statement(), other.parameters());
  }

  String statement() {
    return statement.toString();
  }

  @Nullable Object[] parameters() {
    return parameters.toArray();
  }
}
