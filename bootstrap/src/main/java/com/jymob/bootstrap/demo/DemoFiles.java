package com.jymob.bootstrap.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The files beside this class. */
final class DemoFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private DemoFiles() {}

  static <T> T read(String name, Class<T> type) {
    return JSON.readValue(bytes(name), type);
  }

  /** A JSON document without white space between its tokens. */
  static String compact(String name) {
    return JSON.readTree(bytes(name)).toString();
  }

  static byte[] bytes(String name) {
    try (InputStream file = DemoFiles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
