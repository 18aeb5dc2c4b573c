package com.jymob.domain.resume;

/** Where a value is in a JSON document, such as {@code work[1].startDate}. */
final class JsonPath {
  private static final int LONGEST_NAME = 40;

  private JsonPath() {}

  static String member(String path, String name) {
    return path.isEmpty() ? shown(name) : path + "." + shown(name);
  }

  static String item(String path, int index) {
    return path + "[" + index + "]";
  }

  private static String shown(String name) {
    return name.codePointCount(0, name.length()) > LONGEST_NAME
        ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…"
        : name;
  }
}
