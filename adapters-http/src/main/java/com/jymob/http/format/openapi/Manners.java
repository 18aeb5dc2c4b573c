package com.jymob.http.format.openapi;

import com.jymob.http.route.Sites;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every operation of the API has, so that no resource need say it. */
final class Manners {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  private final JsonNode operations;
  private final ObjectNode answers;

  Manners(Sites sites) {
    ObjectNode manners = Part.read("manners", sites);
    this.operations = manners.get("operations");
    this.answers = manners.get("answers").asObject();
  }

  /** Adds them to each operation of a resource. */
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
    for (Map.Entry<String, JsonNode> response : operation.get("responses").properties()) {
      if (response.getKey().startsWith("2")) {
        Part.merge(response.getValue().asObject(), answers);
      }
    }
    Part.merge(operation, operations.get("any").asObject());
    Part.merge(operation, operations.get(method).asObject());
  }
}
