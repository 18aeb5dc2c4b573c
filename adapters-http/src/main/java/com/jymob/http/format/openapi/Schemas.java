package com.jymob.http.format.openapi;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a document, through whatever they refer to. */
record Schemas(ObjectNode document) {
  private static final String HERE = "#";

  /** What a schema says itself, or what the schema says that it refers to or builds upon. */
  JsonNode resolve(JsonNode schema) {
    if (schema.has("$ref")) {
      return resolve(at(schema));
    }
    if (schema.has("allOf")) {
      return resolve(schema.get("allOf").get(0));
    }
    return schema.has("oneOf") ? resolve(schema.get("oneOf").get(0)) : schema;
  }

  private JsonNode at(JsonNode reference) {
    return document.at(reference.get("$ref").asString().substring(HERE.length()));
  }

  boolean isList(JsonNode schema) {
    return isOf("array", schema);
  }

  boolean isObject(JsonNode schema) {
    return isOf("object", schema);
  }

  private boolean isOf(String type, JsonNode schema) {
    return resolve(schema).path("type").asString("").equals(type);
  }

  /** The first example, or a list of the one that the items have. */
  JsonNode example(JsonNode schema) {
    JsonNode resolved = resolve(schema);
    if (resolved.has("examples")) {
      return resolved.get("examples").get(0);
    }
    if (!isList(resolved)) {
      throw new IllegalStateException("there is no example of " + schema);
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    return list.add(example(resolved.get("items")));
  }

  /** The names of what must be there. */
  Stream<JsonNode> required(JsonNode schema) {
    JsonNode parts = schema.has("$ref") ? at(schema) : schema;
    return Stream.concat(Stream.of(parts), parts.path("allOf").valueStream())
        .flatMap(part -> part.path("required").valueStream());
  }

  /** The example without what nobody need send. */
  ObjectNode requestExample(JsonNode schema) {
    ObjectNode example = example(schema).deepCopy().asObject();
    resolve(schema)
        .get("properties")
        .forEachEntry(
            (name, property) -> {
              if (property.path("readOnly").asBoolean(false)) {
                example.remove(name);
              }
            });
    return example;
  }
}
