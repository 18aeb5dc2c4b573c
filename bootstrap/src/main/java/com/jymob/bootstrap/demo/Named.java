package com.jymob.bootstrap.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been added, by the names that the files have for it. */
final class Named<T> {
  private final Map<String, T> all = new HashMap<>();

  void put(String name, T added) {
    all.put(name, added);
  }

  T get(String name) {
    @Nullable T found = all.get(name);
    if (found == null) {
      throw new IllegalStateException("nothing in the demo is called " + name);
    }
    return found;
  }

  List<T> getAll(List<String> names) {
    return names.stream().map(this::get).toList();
  }
}
