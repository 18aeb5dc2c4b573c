package com.jymob.http.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The routes of one kind, by path and then by method. */
final class RouteTable<R extends Route> {
  private final List<Resource<R>> resources = new ArrayList<>();

  /**
   * @throws IllegalArgumentException when two routes have the same path and method
   */
  RouteTable(List<? extends Route> all, Class<R> kind) {
    Map<String, Map<String, R>> paths = new LinkedHashMap<>();
    for (Route each : all) {
      if (kind.isInstance(each)) {
        R route = kind.cast(each);
        Map<String, R> methods = paths.computeIfAbsent(route.path(), path -> new TreeMap<>());
        if (methods.put(route.method(), route) != null) {
          throw new IllegalArgumentException(
              "two routes for " + route.method() + " " + route.path());
        }
      }
    }
    paths.forEach(
        (path, methods) -> resources.add(new Resource<>(new PathTemplate(path), methods)));
  }

  Optional<Found<R>> find(String path) {
    for (Resource<R> resource : resources) {
      OptionalLong id = resource.path.match(path);
      if (id.isPresent()) {
        return Optional.of(new Found<>(resource.methods, id.getAsLong()));
      }
    }
    return Optional.empty();
  }

  private record Resource<R extends Route>(PathTemplate path, Map<String, R> methods) {}

  /** What a path leads to: a route for each method. */
  record Found<R extends Route>(Map<String, R> methods, long id) {
    Optional<R> route(String method) {
      return Optional.ofNullable(methods.get(method.equals("HEAD") ? "GET" : method));
    }

    /** The value of {@code Allow} (RFC 9110, section 10.2.1). */
    String allow() {
      List<String> allowed = new ArrayList<>(methods.keySet());
      if (methods.containsKey("GET")) {
        allowed.add("HEAD");
      }
      allowed.add("OPTIONS");
      return String.join(", ", allowed);
    }
  }
}
