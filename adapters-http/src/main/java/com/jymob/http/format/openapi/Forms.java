package com.jymob.http.format.openapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is told of a body in JSON, as a form tells it: {@code skills[]=Java&salary[min]=1}. */
final class Forms {
  static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private static final String PREFIX = "#/components/schemas/";
  private static final String SUFFIX = "Form";

  private final Schemas schemas;

  Forms(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The media type for a form; its schemas are added to the document. */
  ObjectNode sameAs(JsonNode json) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.set("schema", reference(json.get("schema")));
    form.set("example", renamed(json.get("example"), json.get("schema")));
    properties(json.get("schema"))
        .forEachEntry(
            (name, property) -> {
              if (schemas.isObject(property)) {
                form.withObject("/encoding/" + name)
                    .put("style", "deepObject")
                    .put("explode", true);
              }
            });
    return form;
  }

  /** The example of a form as it is sent, readable as far as it may be. */
  static String encoded(JsonNode form) {
    return form.propertyStream().flatMap(Forms::pairs).collect(Collectors.joining("&"));
  }

  private static Stream<String> pairs(Map.Entry<String, JsonNode> field) {
    return switch (field.getValue()) {
      case ArrayNode list -> list.valueStream().map(item -> pair(field.getKey(), item));
      case ObjectNode object ->
          object
              .propertyStream()
              .map(member -> pair(field.getKey() + "[" + member.getKey() + "]", member.getValue()));
      default -> Stream.of(pair(field.getKey(), field.getValue()));
    };
  }

  private static String pair(String name, JsonNode value) {
    return name + "=" + URLEncoder.encode(value.asString(), StandardCharsets.UTF_8);
  }

  private ObjectNode reference(JsonNode schema) {
    String name = schema.get("$ref").asString().substring(PREFIX.length());
    ObjectNode all = schemas.document().at("/components/schemas").asObject();
    if (!all.has(name + SUFFIX)) {
      all.set(name + SUFFIX, form(all.get(name).deepCopy().asObject()));
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", PREFIX + name + SUFFIX);
  }

  private ObjectNode form(ObjectNode schema) {
    schema.remove("examples");
    schema.remove("xml");
    if (schema.has("allOf")) {
      var parts = schema.get("allOf").asArray();
      parts.set(0, reference(parts.get(0)));
    } else {
      schema.set("properties", renamed(schema.get("properties"), schema));
    }
    return schema;
  }

  /** The same members, those that are lists with the brackets that they have in a form. */
  private ObjectNode renamed(JsonNode members, JsonNode schema) {
    ObjectNode renamed = JsonNodeFactory.instance.objectNode();
    JsonNode properties = properties(schema);
    for (Map.Entry<String, JsonNode> member : members.properties()) {
      String name = member.getKey();
      renamed.set(schemas.isList(properties.get(name)) ? name + "[]" : name, member.getValue());
    }
    return renamed;
  }

  private JsonNode properties(JsonNode schema) {
    return schemas.resolve(schema).get("properties");
  }
}
