package com.jymob.bootstrap.description;

import com.jymob.bootstrap.description.Description.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request and its answer, held against what the OpenAPI document says of them. */
public final class Exchange {
  private static final JsonMapper JSON = new JsonMapper();

  /** Those headers that mean something in one answer and not in another. */
  private static final Set<String> TELLING =
      Set.of(
          "allow",
          "etag",
          "idempotency-replayed",
          "link",
          "location",
          "ratelimit-limit",
          "ratelimit-remaining",
          "ratelimit-reset",
          "retry-after",
          "www-authenticate",
          "x-request-id");

  private final HttpRequest request;
  private final HttpResponse<String> answer;
  private final List<String> complaints = new ArrayList<>();
  private final Description description = Description.JYMOB;
  private final Schemas schemas = Schemas.JYMOB;

  private Exchange(HttpRequest request, HttpResponse<String> answer) {
    this.request = request;
    this.answer = answer;
  }

  /**
   * Fails when the document does not say so. What was refused may have been sent on purpose: then
   * only the answer has to be as described.
   */
  public static void check(HttpRequest request, HttpResponse<String> answer) {
    List<String> complaints = new Exchange(request, answer).complaints();
    if (!complaints.isEmpty()) {
      throw new AssertionError(
          "%s %s was answered with %d, and the OpenAPI document says otherwise:\n%s\n%s"
              .formatted(
                  request.method(),
                  request.uri(),
                  answer.statusCode(),
                  String.join("\n", complaints),
                  answer.body()));
    }
  }

  private List<String> complaints() {
    Optional<Operation> operation =
        description.operation(request.method(), request.uri().getRawPath());
    if (operation.isEmpty()) {
      checkUndescribed();
    } else if (!isPageOfThatName(operation.get())) {
      // Authorization servers ignore what they do not know (RFC 6749, section 3.1).
      if (answer.statusCode() < 400 && !operation.get().isElsewhere()) {
        checkRequest(operation.get());
      }
      checkAnswer(operation.get());
    }
    return complaints;
  }

  /** On a site of one host a resource and a page may have the same path. */
  private boolean isPageOfThatName(Operation operation) {
    return !operation.isElsewhere()
        && !request.uri().getPath().startsWith("/v1/")
        && mediaType().equals("text/html");
  }

  private void checkUndescribed() {
    if (mediaType().startsWith("application/problem")) {
      checkBody(description.document().at("/components/responses/NotFound/content"));
    } else if (request.uri().getPath().startsWith("/v1/") && !request.method().equals("OPTIONS")) {
      complaints.add("it knows no such operation");
    }
  }

  private void checkRequest(Operation operation) {
    Map<String, List<String>> query =
        FormTree.pairs(Optional.ofNullable(request.uri().getRawQuery()).orElse(""));
    query.forEach((name, values) -> checkParameter(operation, name, values.getFirst()));
    operation.parameters().stream()
        .filter(parameter -> parameter.get("in").asString().equals("header"))
        .forEach(this::checkSentHeader);
    checkSentBody(description.follow(operation.node().path("requestBody")));
  }

  private void checkParameter(Operation operation, String name, String value) {
    operation
        .parameter("query", name)
        .ifPresentOrElse(
            parameter -> checkText(name, parameter.get("schema"), value),
            () -> complaints.add("it knows no parameter " + name));
  }

  private void checkSentHeader(JsonNode parameter) {
    String name = parameter.get("name").asString();
    request
        .headers()
        .firstValue(name)
        .ifPresent(value -> checkText(name, parameter.get("schema"), value));
  }

  private void checkText(String name, JsonNode schema, String value) {
    schemas
        .complaints(schema, schemas.typed(schema, value))
        .forEach(wrong -> complaints.add(name + wrong));
  }

  private void checkSentBody(JsonNode described) {
    if (described.isMissingNode() && request.method().equals("DELETE")) {
      return; // what nobody reads means nothing
    }
    String body = SentBody.of(request);
    if (body.isEmpty()) {
      if (described.path("required").asBoolean(false)) {
        complaints.add("a body is missing");
      }
      return;
    }
    String type = mediaType(request.headers().firstValue("Content-Type").orElse(""));
    JsonNode content =
        described.path("content").path(type.equals("text/xml") ? "application/xml" : type);
    if (content.isMissingNode()) {
      complaints.add("it knows no such body: " + type);
      return;
    }
    JsonNode schema = content.get("schema");
    switch (type) {
      case "application/json" -> complaints.addAll(schemas.complaints(schema, JSON.readTree(body)));
      case "application/xml", "text/xml" ->
          complaints.addAll(schemas.complaints(schema, XmlTree.ofRequest(schemas, schema, body)));
      case "application/x-www-form-urlencoded" ->
          complaints.addAll(schemas.complaints(schema, FormTree.of(schemas, schema, body)));
      default -> {}
    }
  }

  private void checkAnswer(Operation operation) {
    JsonNode response =
        description.follow(
            operation.node().get("responses").path(String.valueOf(answer.statusCode())));
    if (response.isMissingNode()) {
      complaints.add("it knows no such status");
      return;
    }
    checkHeaders(response.path("headers"));
    boolean isBare = request.method().equals("HEAD") || !response.has("content");
    if (!isBare) {
      checkBody(response.get("content"));
    } else if (!answer.body().isEmpty()) {
      complaints.add("there should be no body");
    }
  }

  private void checkHeaders(JsonNode described) {
    for (Map.Entry<String, JsonNode> header : described.properties()) {
      JsonNode said = description.follow(header.getValue());
      Optional<String> value = answer.headers().firstValue(header.getKey());
      if (value.isPresent()) {
        checkText(header.getKey(), said.get("schema"), value.get());
      } else if (said.path("required").asBoolean(false)) {
        complaints.add("the header " + header.getKey() + " is missing");
      }
    }
    for (String name : answer.headers().map().keySet()) {
      if (TELLING.contains(name)
          && described
              .propertyStream()
              .noneMatch(header -> header.getKey().equalsIgnoreCase(name))) {
        complaints.add("it knows no header " + name);
      }
    }
  }

  private void checkBody(JsonNode content) {
    if (content.has("*/*")) {
      return;
    }
    JsonNode described = content.path(mediaType());
    if (described.isMissingNode()) {
      complaints.add("it knows no such answer: " + mediaType());
      return;
    }
    JsonNode schema = described.get("schema");
    if (mediaType().endsWith("json")) {
      complaints.addAll(schemas.complaints(schema, JSON.readTree(answer.body())));
    } else if (mediaType().endsWith("xml")) {
      complaints.addAll(
          schemas.complaints(schema, XmlTree.ofAnswer(schemas, schema, answer.body())));
    }
  }

  private String mediaType() {
    return mediaType(answer.headers().firstValue("Content-Type").orElse(""));
  }

  private static String mediaType(String contentType) {
    return contentType.split(";")[0].strip();
  }
}
