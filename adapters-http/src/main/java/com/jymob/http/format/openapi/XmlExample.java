package com.jymob.http.format.openapi;

import com.jymob.http.format.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** An example as the API would write it in XML, on several lines. */
final class XmlExample {
  private static final String STEP = "  ";

  /** A tag follows a tag only between elements, since text has no bare angle bracket. */
  private static final Pattern BETWEEN_TAGS = Pattern.compile("(?<=>)(?=<)");

  private XmlExample() {}

  /**
   * @param schema says with its {@code xml} how the root is called
   */
  static String of(Schemas schemas, JsonNode schema, JsonNode example) {
    JsonNode resolved = schemas.resolve(schema);
    if (schemas.isList(resolved)) {
      String root = name(schemas.resolve(resolved.get("items")));
      return indented(XmlWriter.list(root, example.valueStream().toList()));
    }
    String namespace = resolved.path("xml").path("namespace").asString("");
    return indented(XmlWriter.one(name(resolved), namespace, example));
  }

  private static String name(JsonNode schema) {
    return schema.at("/xml/name").asString();
  }

  private static String indented(byte[] xml) {
    StringBuilder lines = new StringBuilder();
    int depth = 0;
    for (String line : BETWEEN_TAGS.split(new String(xml, StandardCharsets.UTF_8), -1)) {
      depth -= line.startsWith("</") ? 1 : 0;
      lines.append(STEP.repeat(depth)).append(line).append('\n');
      depth += opens(line) ? 1 : 0;
    }
    return lines.toString();
  }

  private static boolean opens(String line) {
    return !line.startsWith("<?") && !line.contains("</") && !line.endsWith("/>");
  }
}
