package com.jymob.bootstrap.description;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the document, and what they say of values. */
final class Schemas {
  static final Schemas JYMOB = new Schemas(Description.JYMOB);

  private final SchemaRegistry registry =
      SchemaRegistry.withDialect(
          Dialect.builder(Dialects.getOpenApi31())
              .keyword(new NonValidationKeyword("components"))
              .build(),
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();
  private final Description description;

  Schemas(Description description) {
    this.description = description;
  }

  /** What is wrong with a value. */
  List<String> complaints(JsonNode schema, JsonNode value) {
    return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
        .map(Error::toString)
        .toList();
  }

  /** References lead into the document, so its components stand around the schema. */
  private Schema compile(JsonNode schema) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.set("components", description.document().get("components"));
    whole.putArray("allOf").add(schema);
    return registry.getSchema(whole);
  }

  /** Every schema that has to hold of a value, the value's absence apart. */
  Stream<JsonNode> all(JsonNode schema) {
    JsonNode followed = description.follow(schema);
    Stream<JsonNode> more =
        Stream.of("allOf", "oneOf", "anyOf")
            .flatMap(keyword -> followed.path(keyword).valueStream());
    return Stream.concat(Stream.of(followed), more.flatMap(this::all));
  }

  Set<String> types(JsonNode schema) {
    Set<String> types = new TreeSet<>();
    all(schema)
        .map(each -> each.path("type"))
        .forEach(
            type -> {
              if (type.isArray()) {
                type.forEach(one -> types.add(one.asString()));
              } else if (type.isString()) {
                types.add(type.asString());
              }
            });
    return types;
  }

  JsonNode property(JsonNode schema, String name) {
    return all(schema)
        .map(each -> each.path("properties").path(name))
        .filter(JsonNode::isObject)
        .findFirst()
        .orElse(JsonNodeFactory.instance.objectNode());
  }

  JsonNode items(JsonNode schema) {
    return all(schema)
        .map(each -> each.path("items"))
        .filter(JsonNode::isObject)
        .findFirst()
        .orElseThrow();
  }

  /** What must be there, even when it is null. */
  Set<String> required(JsonNode schema) {
    Set<String> required = new TreeSet<>();
    all(schema)
        .forEach(each -> each.path("required").forEach(name -> required.add(name.asString())));
    return required;
  }

  /** How an element of that schema is called in XML. */
  String elementName(JsonNode schema) {
    return all(schema)
        .map(each -> each.path("xml").path("name").asString(""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no name in XML: " + schema));
  }

  /** Text as a value of the type that the schema asks for, if it can be one. */
  JsonNode typed(JsonNode schema, String text) {
    Set<String> types = types(schema);
    if (text.isEmpty() && types.contains("null")) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (types.contains("string")) {
      return JsonNodeFactory.instance.stringNode(text);
    }
    if ((types.contains("integer") || types.contains("number"))
        && text.matches("-?\\d+(\\.\\d+)?")) {
      return JsonNodeFactory.instance.numberNode(new BigDecimal(text));
    }
    if (types.contains("boolean") && text.matches("true|false")) {
      return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
    }
    return JsonNodeFactory.instance.stringNode(text);
  }
}
