package com.jymob.http.format.openapi;

import com.jymob.http.route.Sites;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A part of the document, as it was written by hand. */
final class Part {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String API = "https://api.jymob.com";
  private static final String SITE = "https://jymob.com";

  private Part() {}

  /** Reads a part, in which the site's own URLs take the place of those that are written there. */
  static ObjectNode read(String name, Sites sites) {
    String text =
        text(name + ".yaml").replace(API, sites.apiOrigin()).replace(SITE, sites.page(""));
    return YAML.readTree(text).asObject();
  }

  private static String text(String file) {
    try (InputStream part = Part.class.getResourceAsStream(file)) {
      if (part == null) {
        throw new IllegalStateException("the resource " + file + " is missing");
      }
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds what another part says; lists go on with the other's items.
   *
   * @throws IllegalStateException when the two differ in a value
   */
  static void merge(ObjectNode into, ObjectNode other) {
    for (Map.Entry<String, JsonNode> member : other.properties()) {
      JsonNode present = into.get(member.getKey());
      if (present == null) {
        into.set(member.getKey(), member.getValue().deepCopy());
      } else if (present instanceof ObjectNode object && member.getValue().isObject()) {
        merge(object, member.getValue().asObject());
      } else if (present instanceof ArrayNode list && member.getValue().isArray()) {
        list.addAll(member.getValue().asArray().deepCopy());
      } else if (!present.equals(member.getValue())) {
        throw new IllegalStateException("the parts differ in " + member.getKey());
      }
    }
  }
}
