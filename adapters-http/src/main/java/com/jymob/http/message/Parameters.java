package com.jymob.http.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names with one or more values each, in the order they were sent. */
public final class Parameters {
  public static final Parameters NONE = new Parameters(Map.of());

  /** The most name-value pairs that one query or one form may have. */
  private static final int MOST = 1_000;

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads a query or a form body ({@code application/x-www-form-urlencoded}).
   *
   * @param encoded as it was on the wire, a character for each byte
   * @throws Refused 400 {@code malformed_parameters} for a broken percent or UTF-8 sequence, {@code
   *     too_many_parameters} for more than 1,000 pairs
   */
  public static Parameters parse(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int pairs = 0;
    int start = 0;
    while (start < encoded.length()) {
      int end = encoded.indexOf('&', start);
      end = end < 0 ? encoded.length() : end;
      if (end > start) {
        if (++pairs > MOST) {
          throw new Refused(
              400, "too_many_parameters", "There are more than " + MOST + " parameters.");
        }
        add(values, encoded.substring(start, end));
      }
      start = end + 1;
    }
    return new Parameters(values);
  }

  private static void add(Map<String, List<String>> values, String pair) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    values.computeIfAbsent(decode(name), absent -> new ArrayList<>(1)).add(decode(value));
  }

  private static String decode(String encoded) {
    return PercentEncoding.decode(encoded.replace('+', ' '))
        .orElseThrow(
            () ->
                new Refused(
                    400,
                    "malformed_parameters",
                    "A parameter has a broken percent or UTF-8 sequence."));
  }

  /** Every name and every value. */
  Stream<String> texts() {
    return Stream.concat(values.keySet().stream(), values.values().stream().flatMap(List::stream));
  }

  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** All values of that name; none when it was not sent. */
  public List<String> all(String name) {
    return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
  }

  /**
   * The only value of that name.
   *
   * @throws Refused 400 {@code repeated_parameter} when it was sent twice
   */
  public Optional<String> single(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new Refused(400, "repeated_parameter", "The parameter " + name + " was sent twice.");
    }
    return all.stream().findFirst();
  }

  /**
   * As {@link #single}, but one without a value counts as absent, as it does for OAuth (RFC 6749,
   * sections 3.1 and 3.2).
   */
  public Optional<String> filled(String name) {
    return single(name).filter(value -> !value.isEmpty());
  }
}
