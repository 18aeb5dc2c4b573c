package com.jymob.http.format.openapi;

import com.jymob.http.format.openapi.Operation.Answer;
import com.jymob.http.format.openapi.Operation.Body;
import com.jymob.http.format.openapi.Operation.Member;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a complete document for people. */
final class Operations {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ObjectNode document;
  private final Schemas schemas;

  private Operations(ObjectNode document) {
    this.document = document;
    this.schemas = new Schemas(document);
  }

  static List<Operation> of(ObjectNode document) {
    Operations operations = new Operations(document);
    return document.get("paths").propertyStream().flatMap(operations::at).toList();
  }

  private Stream<Operation> at(Map.Entry<String, JsonNode> path) {
    return path.getValue()
        .propertyStream()
        .filter(member -> member.getValue().has("operationId"))
        .map(
            member ->
                operation(member.getKey(), path.getKey(), path.getValue(), member.getValue()));
  }

  private Operation operation(String verb, String path, JsonNode item, JsonNode operation) {
    String method = verb.toUpperCase(Locale.ROOT);
    JsonNode content = schemas.resolve(operation.path("requestBody")).path("content");
    List<Body> requests = bodies(content);
    return new Operation(
        operation.get("operationId").asString(),
        method,
        path,
        operation.at("/tags/0").asString(),
        operation.get("summary").asString(),
        operation.path("description").asString(""),
        operation.at("/security/0/oauth2").valueStream().map(JsonNode::asString).toList(),
        parameters(item, operation),
        fields(content),
        Curl.line(method, server(item) + path, operation.get("security"), requests),
        requests,
        operation.get("responses").propertyStream().map(this::answer).toList());
  }

  private String server(JsonNode item) {
    return (item.has("servers") ? item : document).at("/servers/0/url").asString();
  }

  private List<Member> parameters(JsonNode item, JsonNode operation) {
    return Stream.of(item, operation)
        .flatMap(node -> node.path("parameters").valueStream())
        .map(schemas::resolve)
        .map(
            parameter ->
                new Member(
                    parameter.get("name").asString(),
                    parameter.get("in").asString(),
                    parameter.path("required").asBoolean(false),
                    description(parameter, parameter.get("schema"))))
        .toList();
  }

  private List<Member> fields(JsonNode content) {
    JsonNode schema =
        content.valueStream().findFirst().map(media -> media.get("schema")).orElse(content);
    Set<String> required =
        schemas.required(schema).map(JsonNode::asString).collect(Collectors.toSet());
    return schemas
        .resolve(schema)
        .path("properties")
        .propertyStream()
        .filter(property -> !property.getValue().path("readOnly").asBoolean(false))
        .map(
            property ->
                new Member(
                    property.getKey(),
                    schemas.resolve(property.getValue()).path("type").asString("text"),
                    required.contains(property.getKey()),
                    description(property.getValue(), property.getValue())))
        .toList();
  }

  /** What is said of it, and the words that it may be. */
  private String description(JsonNode node, JsonNode schema) {
    JsonNode resolved = schemas.resolve(schema);
    String said = node.path("description").asString(resolved.path("description").asString(""));
    String words =
        resolved
            .path("enum")
            .valueStream()
            .map(word -> "`" + word.asString() + "`")
            .collect(Collectors.joining(", "));
    return Stream.of(said, words).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private Answer answer(Map.Entry<String, JsonNode> response) {
    JsonNode resolved = schemas.resolve(response.getValue());
    return new Answer(
        response.getKey(),
        resolved.get("description").asString(),
        bodies(resolved.path("content")));
  }

  private static List<Body> bodies(JsonNode content) {
    return content
        .propertyStream()
        .filter(media -> media.getValue().has("example") || media.getValue().has("examples"))
        .map(media -> new Body(media.getKey(), text(media.getKey(), example(media.getValue()))))
        .toList();
  }

  private static JsonNode example(JsonNode media) {
    return media.has("example")
        ? media.get("example")
        : media.get("examples").iterator().next().get("value");
  }

  private static String text(String mediaType, JsonNode example) {
    if (mediaType.equals(Forms.MEDIA_TYPE)) {
      return Forms.encoded(example);
    }
    return example.isString() ? example.asString() : JSON.writeValueAsString(example);
  }
}
