package com.jymob.bootstrap.serving.manners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.Map;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.json.JsonMapper;

/** How fields are worded in the body of a request; a value that is null clears its field. */
enum Wording {
  JSON("json", "application/json") {
    @Override
    String body(String root, Map<String, Object> fields) {
      return MAPPER.writeValueAsString(fields);
    }
  },
  XML("xml", "application/xml") {
    @Override
    String body(String root, Map<String, Object> fields) {
      return fields.entrySet().stream()
          .map(field -> element(field.getKey(), field.getValue()))
          .collect(joining("", "<" + root + ">", "</" + root + ">"));
    }
  },
  FORM("json", "application/x-www-form-urlencoded") {
    @Override
    String body(String root, Map<String, Object> fields) {
      return fields.entrySet().stream()
          .map(field -> field.getKey() + "=" + URLEncoder.encode(text(field.getValue()), UTF_8))
          .collect(joining("&"));
    }
  };

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String NOTHING =
      "<%s xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>";

  /** Of a path that is answered in a format in which it can be sent. */
  final String suffix;

  final String contentType;

  Wording(String suffix, String contentType) {
    this.suffix = suffix;
    this.contentType = contentType;
  }

  abstract String body(String root, Map<String, Object> fields);

  private static String element(String name, Object value) {
    return value == null
        ? NOTHING.formatted(name)
        : "<%s>%s</%1$s>".formatted(name, Entities.escape(text(value)));
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Map ? MAPPER.writeValueAsString(value) : value.toString();
  }
}
