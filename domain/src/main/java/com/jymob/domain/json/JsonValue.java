package com.jymob.domain.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of JSON (RFC 8259). */
public sealed interface JsonValue {

  record Text(String text) implements JsonValue {}

  /** A number with all its digits, of which none is lost. */
  record Numeral(BigDecimal number) implements JsonValue {}

  record Flag(boolean flag) implements JsonValue {}

  record Nothing() implements JsonValue {}

  /** An array. */
  record Items(List<JsonValue> items) implements JsonValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An object; its members stay in their order. */
  record Members(Map<String, JsonValue> members) implements JsonValue {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** As JSON, without white space between its tokens. */
  default String json() {
    StringBuilder text = new StringBuilder();
    new JsonWriter(text).write(this);
    return text.toString();
  }
}
