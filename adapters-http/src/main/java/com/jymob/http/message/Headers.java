package com.jymob.http.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Header lines in order, found by name whatever its case (RFC 9110, section 5). */
public record Headers(List<Header> lines) {
  public static final Headers NONE = new Headers(List.of());

  public Headers {
    lines = List.copyOf(lines);
  }

  /** The value of the first line with that name. */
  public Optional<String> first(String name) {
    for (Header line : lines) {
      if (line.name().equalsIgnoreCase(name)) {
        return Optional.of(line.value());
      }
    }
    return Optional.empty();
  }

  /** The values of all lines with that name. */
  public List<String> all(String name) {
    return lines.stream()
        .filter(line -> line.name().equalsIgnoreCase(name))
        .map(Header::value)
        .toList();
  }

  /**
   * The value of the only line with that name.
   *
   * @throws Refused 400 {@code repeated_header} when there are several
   */
  public Optional<String> single(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw new Refused(400, "repeated_header", "The header " + name + " was sent twice.");
    }
    return values.stream().findFirst();
  }

  /** About how much memory they take, counted as HTTP/2 does (RFC 9113, section 10.5.1). */
  int bytes() {
    return lines.stream().mapToInt(line -> line.name().length() + line.value().length() + 32).sum();
  }

  public Headers with(String name, String value) {
    return with(new Headers(List.of(new Header(name, value))));
  }

  public Headers with(Headers more) {
    List<Header> all = new ArrayList<>(lines);
    all.addAll(more.lines);
    return new Headers(all);
  }
}
