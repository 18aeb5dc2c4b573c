package com.jymob.domain.json;

import java.util.Iterator;
import java.util.function.Consumer;

record JsonWriter(StringBuilder text) {
  void write(JsonValue value) {
    switch (value) {
      case JsonValue.Text(String told) -> quoted(told);
      case JsonValue.Numeral numeral -> text.append(numeral.number());
      case JsonValue.Flag(boolean flag) -> text.append(flag);
      case JsonValue.Nothing() -> text.append("null");
      case JsonValue.Items items -> {
        text.append('[');
        listed(items.items(), this::write);
        text.append(']');
      }
      case JsonValue.Members members -> {
        text.append('{');
        listed(
            members.members().entrySet(),
            member -> {
              quoted(member.getKey());
              text.append(':');
              write(member.getValue());
            });
        text.append('}');
      }
    }
  }

  private <T> void listed(Iterable<T> all, Consumer<T> write) {
    for (Iterator<T> each = all.iterator(); each.hasNext(); ) {
      write.accept(each.next());
      if (each.hasNext()) {
        text.append(',');
      }
    }
  }

  private void quoted(String told) {
    text.append('"');
    told.chars().forEach(this::character);
    text.append('"');
  }

  /** Escapes what must be (RFC 8259, section 7). */
  private void character(int c) {
    if (c == '"' || c == '\\') {
      text.append('\\').append((char) c);
    } else if (c < ' ') {
      text.append(String.format("\\u%04x", c));
    } else {
      text.append((char) c);
    }
  }
}
