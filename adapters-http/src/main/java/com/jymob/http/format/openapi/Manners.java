package com.jymob.http.format.openapi;

import com.jymob.http.route.Sites;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the operations of the API have, so that no resource need say it. */
final class Manners {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
  private static final String ANY = "any";
  private static final String LIST = "list";

  private final ObjectNode manners;

  Manners(Sites sites) {
    this.manners = Part.read("manners", sites);
  }

  /** Adds them to the operations of a resource. */
  void teach(ObjectNode resource) {
    for (JsonNode path : resource.get("paths")) {
      for (Map.Entry<String, JsonNode> member : path.properties()) {
        if (METHODS.contains(member.getKey())) {
          teach(member.getKey(), member.getValue().asObject());
        }
      }
    }
  }

  private void teach(String method, ObjectNode operation) {
    boolean lists = operation.get("operationId").asString().startsWith(LIST);
    for (String kind : List.of(lists ? LIST : method, ANY)) {
      for (Map.Entry<String, JsonNode> response : operation.get("responses").properties()) {
        if (response.getKey().startsWith("2")) {
          teachAnswer(kind, response.getValue());
        }
      }
    }
    Part.merge(operation, manners.get(lists ? LIST : method).get("operation").asObject());
    Part.merge(operation, manners.get(ANY).get("operation").asObject());
  }

  /** Adds what every answer has to each error. */
  void teachErrors(ObjectNode errors) {
    errors.at("/components/responses").forEach(error -> teachAnswer(ANY, error));
  }

  private void teachAnswer(String kind, JsonNode answer) {
    Part.merge(answer.asObject(), manners.get(kind).get("answer").asObject());
  }
}
