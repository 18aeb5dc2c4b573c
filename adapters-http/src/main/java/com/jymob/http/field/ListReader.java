package com.jymob.http.field;

import com.jymob.domain.InvalidValue;
import java.util.ArrayList;
import java.util.List;

record ListReader<T>(String singular, ValueReader<T> item) implements ValueReader<List<T>> {
  @Override
  public boolean clears(Value value) {
    return value instanceof Value.Nothing;
  }

  @Override
  public List<T> read(Value value) {
    List<T> read = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    int position = 0;
    for (Value each : items(value)) {
      position++;
      try {
        read.add(item.read(each));
      } catch (InvalidValue e) {
        violations.add(new Violation("", e.code(), e.message()).inItem(position));
      } catch (InvalidFields e) {
        for (Violation violation : e.violations()) {
          violations.add(violation.inItem(position));
        }
      }
    }
    if (!violations.isEmpty()) {
      throw new InvalidFields(422, violations);
    }
    return List.copyOf(read);
  }

  private List<Value> items(Value value) {
    if (value instanceof Value.Items(List<Value> items)) {
      return items;
    }
    if (value instanceof Value.Elements(List<Value.Element> elements)
        && elements.stream().allMatch(element -> element.name().equals(singular))) {
      return elements.stream().map(Value.Element::value).toList();
    }
    if (value instanceof Value.Untyped(String text) && text.isBlank()) {
      return List.of();
    }
    throw Scalars.wrongType("a list of " + singular);
  }
}
