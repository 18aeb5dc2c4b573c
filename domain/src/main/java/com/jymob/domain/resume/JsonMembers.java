package com.jymob.domain.resume;

import com.jymob.domain.json.JsonValue;
import java.util.HashMap;
import java.util.Map;

/** An object of which some members are known; none is required, and others are allowed. */
record JsonMembers(Map<String, JsonRule> rules) implements JsonRule {
  static JsonMembers known() {
    return new JsonMembers(Map.of());
  }

  JsonMembers with(JsonRule rule, String... names) {
    Map<String, JsonRule> more = new HashMap<>(rules);
    for (String name : names) {
      more.put(name, rule);
    }
    return new JsonMembers(more);
  }

  @Override
  public void check(String path, JsonValue value, JsonViolations violations) {
    if (value instanceof JsonValue.Members(Map<String, JsonValue> members)) {
      members.forEach((name, member) -> checkMember(path, name, member, violations));
    } else {
      violations.add(path, "wrong_type", "must be an object");
    }
  }

  private void checkMember(String path, String name, JsonValue member, JsonViolations violations) {
    JsonRule rule = rules.get(name);
    if (rule != null) {
      rule.check(JsonPath.member(path, name), member, violations);
    }
  }
}
