package com.jymob.http.format;

import com.jymob.http.field.Value;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a form: {@code title=…}, {@code skills[]=…} once for each item, {@code salary[min]=…} for a
 * member of an object, {@code scores[0][score]=…} for a member of an object in a list, whose items
 * stand in the order in which they came. An item of nothing but white space is no item.
 */
final class FormBody {
  private static final Pattern BRACKETS = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]*)]");
  private static final Pattern IN_LIST =
      Pattern.compile("([^\\[\\]]+)\\[([0-9]+)]\\[([^\\[\\]]+)]");

  private final Map<String, Value> fields = new LinkedHashMap<>();
  private final Map<String, Map<String, Value>> objects = new LinkedHashMap<>();
  private final Map<String, Map<String, Map<String, Value>>> lists = new LinkedHashMap<>();

  private FormBody() {}

  /**
   * @throws Refused 400 {@code repeated_field}
   */
  static Value.Members parse(Parameters form) {
    FormBody body = new FormBody();
    for (String name : form.names()) {
      body.add(name, form.all(name));
    }
    body.lists.forEach((name, items) -> put(body.fields, name, list(items)));
    return new Value.Members(body.fields);
  }

  private void add(String name, List<String> values) {
    Matcher brackets = BRACKETS.matcher(name);
    Matcher inList = IN_LIST.matcher(name);
    if (inList.matches()) {
      put(item(inList.group(1), inList.group(2)), inList.group(3), single(name, values));
    } else if (!brackets.matches()) {
      put(fields, name, single(name, values));
    } else if (brackets.group(2).isEmpty()) {
      put(fields, brackets.group(1), items(values));
    } else {
      put(object(brackets.group(1)), brackets.group(2), single(name, values));
    }
  }

  private Map<String, Value> object(String name) {
    Map<String, Value> members = objects.get(name);
    if (members == null) {
      members = new LinkedHashMap<>();
      objects.put(name, members);
      put(fields, name, new Value.Members(members));
    }
    return members;
  }

  private Map<String, Value> item(String list, String index) {
    return lists
        .computeIfAbsent(list, name -> new LinkedHashMap<>())
        .computeIfAbsent(index, name -> new LinkedHashMap<>());
  }

  private static Value list(Map<String, Map<String, Value>> items) {
    return new Value.Items(items.values().stream().<Value>map(Value.Members::new).toList());
  }

  private static Value single(String name, List<String> values) {
    if (values.size() > 1) {
      throw repeated(name);
    }
    return new Value.Untyped(values.getFirst());
  }

  private static Value items(List<String> values) {
    List<Value> items = new ArrayList<>();
    for (String value : values) {
      if (!value.isBlank()) {
        items.add(new Value.Untyped(value));
      }
    }
    return new Value.Items(items);
  }

  private static void put(Map<String, Value> members, String name, Value value) {
    if (members.put(name, value) != null) {
      throw repeated(name);
    }
  }

  private static Refused repeated(String name) {
    return new Refused(400, "repeated_field", name + " was sent twice.");
  }
}
