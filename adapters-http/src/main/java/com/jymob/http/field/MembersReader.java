package com.jymob.http.field;

import com.jymob.domain.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

record MembersReader<T>(BiFunction<String, String, T> member) implements ValueReader<List<T>> {
  @Override
  public List<T> read(Value value) {
    List<T> read = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    ObjectReader.members(value)
        .members()
        .forEach(
            (name, each) -> {
              try {
                read.add(member.apply(name, Scalars.text(each)));
              } catch (InvalidValue e) {
                violations.add(new Violation(name, e.code(), e.message()));
              }
            });
    if (!violations.isEmpty()) {
      throw new InvalidFields(422, violations);
    }
    return read;
  }
}
