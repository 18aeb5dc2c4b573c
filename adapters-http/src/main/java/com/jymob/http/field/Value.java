package com.jymob.http.field;

import com.jymob.http.message.Refused;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was sent for a field, as its format tells it. */
public sealed interface Value {

  /** JSON text. */
  record Text(String text) implements Value {}

  /** JSON number. */
  record Numeral(BigDecimal number) implements Value {}

  /** JSON {@code true} or {@code false}. */
  record Flag(boolean flag) implements Value {}

  /** JSON {@code null}, or {@code xsi:nil="true"}: the field is to be cleared. */
  record Nothing() implements Value {}

  /** A JSON array, or {@code skills[]=Java&skills[]=C} in a form. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A JSON object, or {@code salary[min]=1&salary[max]=2} in a form; in the order they came. */
  record Members(Map<String, Value> members) implements Value {}

  /** A form value, or an XML element without children: text that may mean a number. */
  record Untyped(String text) implements Value {}

  /**
   * A part of a multipart form that has a file name.
   *
   * @param name as the client calls it: good for nothing but its extension
   * @param mediaType as the client says, in lower case and without parameters; it may be empty
   */
  @SuppressWarnings("ArrayRecordComponent")
  record File(String name, String mediaType, byte[] bytes) implements Value {}

  /** An XML element with children: the items of a list, or the members of an object. */
  record Elements(List<Element> elements) implements Value {
    public Elements {
      elements = List.copyOf(elements);
    }

    /**
     * @throws Refused 400 {@code repeated_field} when two have the same name
     */
    public Members members() {
      Map<String, Value> members = new LinkedHashMap<>();
      for (Element element : elements) {
        if (members.put(element.name(), element.value()) != null) {
          throw new Refused(400, "repeated_field", element.name() + " was sent twice.");
        }
      }
      return new Members(members);
    }
  }

  /** A child of an XML element. */
  record Element(String name, Value value) {}
}
