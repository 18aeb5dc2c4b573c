package com.jymob.bootstrap.description;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A form, or a query, as the JSON that would say the same. */
final class FormTree {
  private static final Pattern MEMBER = Pattern.compile("([^\\[]+)\\[([^\\]]+)\\]");

  private FormTree() {}

  static JsonNode of(Schemas schemas, JsonNode schema, String form) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    pairs(form)
        .forEach(
            (name, values) -> {
              JsonNode property = schemas.property(schema, name);
              Matcher member = MEMBER.matcher(name);
              if (name.endsWith("[]")) {
                JsonNode items = schemas.items(property);
                values.forEach(
                    value -> object.withArray("/" + name).add(schemas.typed(items, value)));
              } else if (member.matches()) {
                JsonNode of =
                    schemas.property(schemas.property(schema, member.group(1)), member.group(2));
                object
                    .withObject("/" + member.group(1))
                    .set(member.group(2), schemas.typed(of, values.getFirst()));
              } else {
                object.set(name, schemas.typed(property, values.getFirst()));
              }
            });
    return object;
  }

  /** The values of each name but the credential, which is no field. */
  static Map<String, List<String>> pairs(String form) {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    for (String pair : form.split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (!name.isEmpty() && !name.equals("access_token")) {
        pairs
            .computeIfAbsent(name, first -> new ArrayList<>())
            .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return pairs;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
