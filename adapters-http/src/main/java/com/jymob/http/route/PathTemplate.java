package com.jymob.http.route;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path that may have one {@code {id}} in it. An id is written one way only, and stays below 2^53
 * so that every JSON reader can hold it; no other text is one.
 */
final class PathTemplate {
  static final long NO_ID = 0;

  private static final String ID = "{id}";
  private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,15}");
  private static final long GREATEST_ID = (1L << 53) - 1;

  private final String before;
  private final @Nullable String after;

  PathTemplate(String template) {
    int id = template.indexOf(ID);
    before = id < 0 ? template : template.substring(0, id);
    after = id < 0 ? null : template.substring(id + ID.length());
  }

  /** The id in that path, or {@link #NO_ID} when it matches without one; empty for no match. */
  OptionalLong match(String path) {
    if (after == null) {
      return path.equals(before) ? OptionalLong.of(NO_ID) : OptionalLong.empty();
    }
    if (path.length() < before.length() + after.length()
        || !path.startsWith(before)
        || !path.endsWith(after)) {
      return OptionalLong.empty();
    }
    return id(path.substring(before.length(), path.length() - after.length()));
  }

  private static OptionalLong id(String text) {
    if (!DIGITS.matcher(text).matches()) {
      return OptionalLong.empty();
    }
    long id = Long.parseLong(text);
    return id <= GREATEST_ID ? OptionalLong.of(id) : OptionalLong.empty();
  }
}
