package com.jymob.http.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody would like to get (RFC 9110, section 12.5.1), most wanted first; what is wanted
 * equally stays in the order it was named.
 */
public final class Accept {
  private static final double REFUSED = 0;

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Reads the lines of an {@code Accept} header; what cannot be read in them is left out. */
  public static Accept parse(List<String> lines) {
    List<Range> ranges = new ArrayList<>();
    for (String line : lines) {
      for (String range : line.split(",", -1)) {
        Range.parse(range).ifPresent(ranges::add);
      }
    }
    ranges.sort(Comparator.comparingDouble(Range::quality).reversed());
    return new Accept(ranges);
  }

  /** The format that is named before everything else. */
  public Optional<Format> named() {
    return ranges.stream()
        .findFirst()
        .filter(range -> range.quality > REFUSED)
        .flatMap(Range::format);
  }

  /** The format to answer in: JSON when it makes no difference, nothing when neither will do. */
  public Optional<Format> best() {
    if (ranges.isEmpty()) {
      return Optional.of(Format.JSON);
    }
    return ranges.stream()
        .filter(range -> range.quality > REFUSED)
        .flatMap(range -> range.format().or(() -> wildcard(range)).stream())
        .findFirst();
  }

  private Optional<Format> wildcard(Range wildcard) {
    if (!wildcard.type.equals("*/*") && !wildcard.type.equals("application/*")) {
      return Optional.empty();
    }
    return List.of(Format.JSON, Format.XML).stream().filter(format -> !refuses(format)).findFirst();
  }

  private boolean refuses(Format format) {
    return ranges.stream()
        .anyMatch(
            range -> range.quality == REFUSED && range.format().filter(format::equals).isPresent());
  }

  private record Range(String type, double quality) {
    static Optional<Range> parse(String range) {
      String[] parts = range.split(";", -1);
      String type = parts[0].strip().toLowerCase(Locale.ROOT);
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        String parameter = parts[i].strip();
        if (parameter.regionMatches(true, 0, "q=", 0, 2)) {
          String weight = parameter.substring(2);
          if (!weight.matches("[01](\\.[0-9]{0,3})?")) {
            return Optional.empty();
          }
          quality = Double.parseDouble(weight);
        }
      }
      return type.isEmpty() ? Optional.empty() : Optional.of(new Range(type, quality));
    }

    Optional<Format> format() {
      return switch (type) {
        case "application/json", "application/problem+json", "text/json" ->
            Optional.of(Format.JSON);
        case "application/xml", "application/problem+xml", "text/xml" -> Optional.of(Format.XML);
        default -> Optional.empty();
      };
    }
  }
}
