package com.jymob.http.format;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.http.message.Response;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents, which are records annotated with their {@link JsonRootName}, the singular name
 * of the resource. Names become snake_case, times ISO 8601 in UTC, enums their names in lower case,
 * decimals are written plainly; what is null is {@code null} in JSON and left out in XML. What is
 * annotated as raw JSON stands in XML as its text.
 */
public final class DocumentWriter {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private DocumentWriter() {}

  /** An answer with one record, and its {@code ETag}. */
  public static Response one(Format format, int status, Record document) {
    return unkept(format, status, document)
        .with("ETag", DocumentTag.of(format, document).toString());
  }

  /** An answer with one document that nobody may keep, and that no condition can name. */
  public static Response unkept(Format format, int status, Record document) {
    return Response.of(status, format.mediaType(), bytes(format, document));
  }

  /**
   * An answer with a list: a bare array in JSON, in XML a root in the plural.
   *
   * @param type of the documents, which names the root even when there are none
   */
  public static <T extends Record> Response list(Format format, Class<T> type, List<T> documents) {
    return Response.of(
        200,
        format.mediaType(),
        switch (format) {
          case JSON -> JSON.writeValueAsBytes(documents);
          case XML ->
              XmlWriter.list(root(type), documents.stream().map(DocumentWriter::tree).toList());
        });
  }

  /** The answer that tells of an error, which holds for this request only. */
  public static Response error(Format format, ErrorDocument document) {
    return Response.of(
            document.status(),
            format.problemMediaType(),
            switch (format) {
              case JSON -> JSON.writeValueAsBytes(document);
              case XML ->
                  XmlWriter.one(root(ErrorDocument.class), ErrorDocument.NAMESPACE, tree(document));
            })
        .with("Cache-Control", "no-store");
  }

  private static byte[] bytes(Format format, Record document) {
    return switch (format) {
      case JSON -> JSON.writeValueAsBytes(document);
      case XML -> XmlWriter.one(root(document.getClass()), "", tree(document));
    };
  }

  private static JsonNode tree(Record document) {
    return JSON.valueToTree(document);
  }

  private static String root(Class<? extends Record> type) {
    return type.getAnnotation(JsonRootName.class).value();
  }
}
