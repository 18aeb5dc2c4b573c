package com.jymob.http.field;

import com.jymob.domain.InvalidValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one body, object or query. Ask for every field first, then {@link #finish}, then
 * take the values: so that everything that is wrong is told at once.
 */
public final class Fields {
  private final Map<String, Value> sent;
  private final int status;
  private final Set<String> known = new HashSet<>();
  private final List<Violation> violations = new ArrayList<>();
  private boolean finished;

  /**
   * @param status of the answer when something is wrong: 422 for a body, 400 for a query
   */
  public Fields(Value.Members sent, int status) {
    this.sent = sent.members();
    this.status = status;
  }

  /**
   * A field that must have a value.
   *
   * @param current the value that is kept when the field is absent, none on creation
   */
  public <T> Field<T> required(String name, ValueReader<T> reader, @Nullable T current) {
    int before = violations.size();
    Field<T> field = optional(name, reader, current);
    if (field.isEmpty() && violations.size() == before) {
      violations.add(new Violation(name, "required", "must not be empty"));
    }
    return field;
  }

  /**
   * A field that may have no value. {@code null} and text of nothing but white space clear it.
   *
   * @param current the value that is kept when the field is absent, if there is one
   */
  public <T> Field<T> optional(String name, ValueReader<T> reader, @Nullable T current) {
    known.add(name);
    Value value = sent.get(name);
    if (value == null) {
      return new Field<>(this, current);
    }
    return new Field<>(this, reader.clears(value) ? null : read(name, reader, value));
  }

  /**
   * What an absent field keeps.
   *
   * @param current the record as it is; null for a new one, of which nothing is kept
   */
  public static <R, T> @Nullable T kept(@Nullable R current, Function<R, @Nullable T> component) {
    return current == null ? null : component.apply(current);
  }

  /** Whether that name was sent, with whatever value. */
  public boolean names(String name) {
    return sent.containsKey(name);
  }

  private <T> @Nullable T read(String name, ValueReader<T> reader, Value value) {
    try {
      return reader.read(value);
    } catch (InvalidValue e) {
      violations.add(new Violation(name, e.code(), e.message()));
    } catch (InvalidFields e) {
      e.violations().forEach(violation -> violations.add(violation.within(name)));
    }
    return null;
  }

  /** Names that may come back as they were read, and are ignored. */
  public void readOnly(String... names) {
    Collections.addAll(known, names);
  }

  /**
   * @throws InvalidFields when any field is wrong, or was sent and is not known here
   */
  public void finish() {
    for (String name : sent.keySet()) {
      if (!known.contains(name)) {
        violations.add(new Violation(name, "unknown_field", "is not known here"));
      }
    }
    if (!violations.isEmpty()) {
      throw new InvalidFields(status, violations);
    }
    finished = true;
  }

  void requireFinished() {
    if (!finished) {
      throw new IllegalStateException("finish() first: only it tells whether all fields are right");
    }
  }
}
