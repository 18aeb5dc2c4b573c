package com.jymob.http.format.openapi;

import com.jymob.http.format.Format;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes a document in which bodies are told in JSON: with the examples that their schemas have,
 * and with what the same is in XML and, of requests, in a form.
 */
final class MediaTypes {
  private final Schemas schemas;
  private final Forms forms;

  private MediaTypes(ObjectNode document) {
    this.schemas = new Schemas(document);
    this.forms = new Forms(schemas);
  }

  static void complete(ObjectNode document) {
    MediaTypes types = new MediaTypes(document);
    types.complete(document.get("paths"));
    types.complete(document.at("/components/responses"));
  }

  private void complete(JsonNode node) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      switch (member.getKey()) {
        case "requestBody" -> completeRequest(member.getValue().get("content").asObject());
        case "content" -> completeResponse(member.getValue().asObject());
        default -> complete(member.getValue());
      }
    }
  }

  private void completeResponse(ObjectNode content) {
    complete(content, Format.JSON.mediaType(), Format.XML.mediaType());
    complete(content, Format.JSON.problemMediaType(), Format.XML.problemMediaType());
  }

  private void complete(ObjectNode content, String ofJson, String ofXml) {
    if (content.has(ofJson)) {
      ObjectNode json = content.get(ofJson).asObject();
      if (!json.has("example")) {
        json.set("example", schemas.example(json.get("schema")));
      }
      addXml(content, json, ofXml);
    }
  }

  private void completeRequest(ObjectNode content) {
    ObjectNode json = content.get(Format.JSON.mediaType()).asObject();
    if (!json.has("example")) {
      json.set("example", schemas.requestExample(json.get("schema")));
    }
    addXml(content, json, Format.XML.mediaType());
    if (!content.has(Forms.MEDIA_TYPE)) {
      content.set(Forms.MEDIA_TYPE, forms.sameAs(json));
    }
  }

  private void addXml(ObjectNode content, ObjectNode json, String ofXml) {
    if (!content.has(ofXml)) {
      content
          .putObject(ofXml)
          .put("example", XmlExample.of(schemas, json.get("schema"), json.get("example")))
          .set("schema", json.get("schema"));
    }
  }
}
