package com.jymob.domain.resume;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.Text;
import com.jymob.domain.json.JsonValue;
import java.util.List;
import java.util.Map;

/** What holds for all of a JSON Resume, also for what the standard does not know. */
final class JsonText {
  private static final int DEEPEST = 32;

  private final JsonViolations violations;

  private JsonText(JsonViolations violations) {
    this.violations = violations;
  }

  /** Text can be told in JSON and in XML, and nothing is nested deeper than 32 levels. */
  static void check(JsonValue.Members resume, JsonViolations violations) {
    new JsonText(violations).check("", resume, 1);
  }

  private void check(String path, JsonValue value, int depth) {
    if (depth > DEEPEST) {
      violations.add(path, "too_deep", "must not be nested deeper than " + DEEPEST + " levels");
      return;
    }
    switch (value) {
      case JsonValue.Text(String text) -> check(path, text);
      case JsonValue.Items(List<JsonValue> items) -> {
        for (int i = 0; i < items.size(); i++) {
          check(JsonPath.item(path, i), items.get(i), depth + 1);
        }
      }
      case JsonValue.Members(Map<String, JsonValue> members) ->
          members.forEach(
              (name, member) -> {
                check(JsonPath.member(path, "…"), name);
                check(JsonPath.member(path, name), member, depth + 1);
              });
      case JsonValue.Numeral numeral -> {}
      case JsonValue.Flag flag -> {}
      case JsonValue.Nothing nothing -> {}
    }
  }

  private void check(String path, String text) {
    try {
      Text.requireXmlCharacters(text);
    } catch (InvalidValue e) {
      violations.add(path, e.code(), e.message());
    }
  }
}
