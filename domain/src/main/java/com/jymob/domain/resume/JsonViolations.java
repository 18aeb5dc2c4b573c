package com.jymob.domain.resume;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a JSON Resume, so that it is told at once. */
final class JsonViolations {
  private static final int MOST = 100;

  private final List<JsonViolation> all = new ArrayList<>();

  void add(String path, String code, String message) {
    if (all.size() < MOST) {
      all.add(new JsonViolation(path, code, message));
    }
  }

  List<JsonViolation> all() {
    return all;
  }
}
