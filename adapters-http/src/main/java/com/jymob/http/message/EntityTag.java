package com.jymob.http.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a version of something from every other one (RFC 9110, section 8.8.3).
 *
 * @param opaque without its quotes
 * @param isWeak whether versions that mean the same may share it
 */
public record EntityTag(String opaque, boolean isWeak) {
  static final String PATTERN = "(W/)?\"([!#-~\\x80-\\xFF]*+)\"";

  private static final Pattern TAG = Pattern.compile(PATTERN);

  /**
   * @throws IllegalArgumentException when that cannot stand in a tag
   */
  public static EntityTag strong(String opaque) {
    return parse("\"" + opaque + "\"");
  }

  /**
   * Reads a tag as it stands in a header.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static EntityTag parse(String written) {
    Matcher tag = TAG.matcher(written);
    if (!tag.matches()) {
      throw new IllegalArgumentException("no entity tag: " + written);
    }
    return of(tag);
  }

  /** The tag that was found by {@link #PATTERN}. */
  static EntityTag of(Matcher found) {
    return new EntityTag(found.group(2), found.group(1) != null);
  }

  /** As it stands in a header. */
  @Override
  public String toString() {
    return (isWeak ? "W/\"" : "\"") + opaque + "\"";
  }
}
