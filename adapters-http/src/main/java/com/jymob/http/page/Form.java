package com.jymob.http.page;

import static java.util.stream.Collectors.joining;

import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.Value;
import com.jymob.http.field.Violation;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form: what is filled in, and what is wrong with it. Templates never show a password of it. */
public final class Form {
  public static final Form EMPTY = filled(Map.of());

  private final Map<String, List<String>> values;
  private final List<Violation> violations;

  private Form(Map<String, List<String>> values, List<Violation> violations) {
    this.values = values;
    this.violations = List.copyOf(violations);
  }

  public static Form filled(Map<String, List<String>> values) {
    return new Form(Map.copyOf(values), List.of());
  }

  /** The form of a request's body. */
  public static Form sent(Request request) {
    return of(request.form());
  }

  /** A form that is filled in by the query. */
  public static Form linked(Request request) {
    return of(request.query());
  }

  private static Form of(Parameters parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    parameters.names().forEach(name -> values.put(name, parameters.all(name)));
    return filled(values);
  }

  /**
   * Lets the form be answered, and shows it again when a field is not valid.
   *
   * @param wrong shows what is wrong in the form that it gets
   */
  public Response submit(Function<Form, Response> answer, Function<Form, Response> wrong) {
    try {
      return answer.apply(this);
    } catch (InvalidFields e) {
      return wrong.apply(with(e.violations()));
    }
  }

  public Form with(List<Violation> found) {
    return new Form(values, found);
  }

  /**
   * To be asked for what the form holds. Whatever else was sent is ignored: browsers' extensions
   * add fields of their own.
   *
   * @param lists the names that may be sent several times
   */
  public Fields fields(String... lists) {
    Map<String, Value> sent = new LinkedHashMap<>();
    values.forEach((name, all) -> sent.put(name, value(all, List.of(lists).contains(name))));
    Fields fields = new Fields(new Value.Members(sent), 422);
    fields.readOnly(sent.keySet().toArray(String[]::new));
    return fields;
  }

  private static Value value(List<String> all, boolean isList) {
    return isList || all.size() > 1
        ? new Value.Items(all.stream().<Value>map(Value.Untyped::new).toList())
        : new Value.Untyped(all.getFirst());
  }

  /** The first value of that name; empty when there is none. */
  public String typed(String name) {
    return values.getOrDefault(name, List.of("")).getFirst();
  }

  public boolean ticked(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /** What is wrong with that field, {@code null} when nothing is. */
  public @Nullable String problem(String name) {
    String all =
        violations.stream()
            .filter(violation -> violation.field().equals(name))
            .map(Violation::message)
            .collect(joining(", "));
    return all.isEmpty() ? null : all;
  }
}
