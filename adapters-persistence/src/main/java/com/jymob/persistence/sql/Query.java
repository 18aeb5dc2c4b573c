package com.jymob.persistence.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query put together from constant parts, each with the values of its question marks. No value
 * ever becomes a part.
 */
public final class Query {
  private final StringBuilder statement = new StringBuilder();
  private final List<@Nullable Object> parameters = new ArrayList<>();

  public Query add(String part, @Nullable Object... values) {
    statement.append(part).append('\n');
    Collections.addAll(parameters, values);
    return this;
  }

  public Query add(Query other) {
    return add(other.statement(), other.parameters());
  }

  public String statement() {
    return statement.toString();
  }

  public @Nullable Object[] parameters() {
    return parameters.toArray();
  }
}
