package com.jymob.bootstrap.description;

import com.jymob.http.format.openapi.ApiDescription;
import com.jymob.http.route.Sites;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document, as a program reads it. */
final class Description {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  static final Description JYMOB =
      new Description(
          new JsonMapper()
              .readTree(
                  ApiDescription.of(
                          new Sites(
                              URI.create("https://jymob.test"), "jymob.test", "api.jymob.test"))
                      .json()));

  private final JsonNode document;
  private final List<Operation> operations;

  Description(JsonNode document) {
    this.document = document;
    this.operations =
        document.get("paths").propertyStream().flatMap(path -> operations(path.getKey())).toList();
  }

  JsonNode document() {
    return document;
  }

  List<Operation> operations() {
    return operations;
  }

  Optional<Operation> operation(String method, String path) {
    String wanted = method.equals("HEAD") ? "GET" : method;
    return operations.stream()
        .filter(operation -> operation.method().equals(wanted) && operation.isAt(path))
        .findFirst();
  }

  /** What is said there, or at the place that is referred to there. */
  JsonNode follow(JsonNode node) {
    return node.has("$ref") ? follow(document.at(node.get("$ref").asString().substring(1))) : node;
  }

  private Stream<Operation> operations(String path) {
    JsonNode item = document.get("paths").get(path);
    return item.propertyStream()
        .filter(member -> METHODS.contains(member.getKey()))
        .map(
            member ->
                new Operation(
                    member.getKey().toUpperCase(Locale.ROOT),
                    path,
                    member.getValue(),
                    Stream.of(item, member.getValue())
                        .flatMap(node -> node.path("parameters").valueStream())
                        .map(this::follow)
                        .toList(),
                    item.has("servers")));
  }

  /**
   * What one may do at a path.
   *
   * @param isElsewhere whether the path does not begin at the API's own URL
   */
  record Operation(
      String method, String path, JsonNode node, List<JsonNode> parameters, boolean isElsewhere) {
    private boolean isAt(String wanted) {
      return isElsewhere
          ? wanted.equals(path)
          : wanted.matches(
              "(/v1)?" + path.replace("{id}", "[1-9][0-9]{0,15}") + "(\\.json|\\.xml)?");
    }

    Optional<JsonNode> parameter(String in, String name) {
      return parameters.stream()
          .filter(
              parameter ->
                  parameter.get("in").asString().equals(in)
                      && parameter.get("name").asString().equalsIgnoreCase(name))
          .findFirst();
    }

    /** The scopes that a token needs; nothing when it needs no token. */
    Optional<List<String>> scopes() {
      return node.get("security")
          .valueStream()
          .filter(requirement -> requirement.has("oauth2"))
          .map(
              requirement ->
                  requirement.get("oauth2").valueStream().map(JsonNode::asString).toList())
          .findFirst();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
