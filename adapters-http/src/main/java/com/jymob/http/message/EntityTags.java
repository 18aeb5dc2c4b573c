package com.jymob.http.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions that a condition names (RFC 9110, sections 13.1.1 and 13.1.2). */
public final class EntityTags {
  private static final Pattern ELEMENT =
      Pattern.compile("\\G[ \\t,]*+" + EntityTag.PATTERN + "[ \\t]*+(?=,|$)");
  private static final Pattern REST = Pattern.compile("[ \\t,]*+");

  private final boolean areAll;
  private final List<EntityTag> named;

  private EntityTags(boolean areAll, List<EntityTag> named) {
    this.areAll = areAll;
    this.named = List.copyOf(named);
  }

  /**
   * What the header of that name says, if it is there. What cannot be read is refused: left out, it
   * would silently let through what the condition was to hold back.
   *
   * @throws Refused 400 {@code malformed_entity_tag}
   */
  public static Optional<EntityTags> in(Headers headers, String name) {
    List<String> lines = headers.all(name);
    return lines.isEmpty() ? Optional.empty() : Optional.of(parse(name, String.join(",", lines)));
  }

  private static EntityTags parse(String header, String value) {
    if (value.strip().equals("*")) {
      return new EntityTags(true, List.of());
    }
    List<EntityTag> tags = new ArrayList<>();
    Matcher element = ELEMENT.matcher(value);
    int end = 0;
    while (element.find()) {
      tags.add(EntityTag.of(element));
      end = element.end();
    }
    if (tags.isEmpty() || !REST.matcher(value).region(end, value.length()).matches()) {
      throw new Refused(
          400,
          "malformed_entity_tag",
          "The header " + header + " must be * or entity tags with their quotes.");
    }
    return new EntityTags(false, tags);
  }

  /** Whether that very version is among them: weak tags prove nothing (section 8.8.3.2). */
  public boolean include(EntityTag current) {
    return areAll || (!current.isWeak() && named.contains(current));
  }

  /** Whether that version, or one that means the same, is among them. */
  public boolean includeAlike(EntityTag current) {
    return areAll || named.stream().anyMatch(tag -> tag.opaque().equals(current.opaque()));
  }
}
