package com.jymob.bootstrap.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Names and values, as a URL or a form has them. */
public record Query(List<Pair> pairs) {
  public record Pair(String name, String value) {}

  /** A name, a value, and so on. */
  public static Query of(String... namesAndValues) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.add(new Pair(namesAndValues[i], namesAndValues[i + 1]));
    }
    return new Query(pairs);
  }

  /** What the form of a page would send, the buttons apart. */
  public static Query ofForm(String page) {
    return new Query(
        Jsoup.parse(page).expectForm("main form").formData().stream()
            .map(field -> new Pair(field.key(), field.value()))
            .toList());
  }

  /** In place of what has these names. */
  public Query with(String... namesAndValues) {
    Query more = of(namesAndValues);
    Query rest = this;
    for (Pair pair : more.pairs) {
      rest = rest.without(pair.name);
    }
    return new Query(Stream.concat(rest.pairs.stream(), more.pairs.stream()).toList());
  }

  public Query without(String name) {
    return new Query(pairs.stream().filter(pair -> !pair.name.equals(name)).toList());
  }

  public String encoded() {
    return pairs.stream()
        .map(pair -> pair.name + "=" + URLEncoder.encode(pair.value, UTF_8))
        .collect(joining("&"));
  }

  /** Of an encoded query in which no name stands twice. */
  public static Map<String, String> decode(String encoded) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parameters.put(parts[0], URLDecoder.decode(parts[1], UTF_8)) != null) {
        throw new AssertionError(parts[0] + " is twice in " + encoded);
      }
    }
    return parameters;
  }
}
