package com.jymob.domain;

/**
 * What all text that people write has in common: it can be told in JSON and in XML, and is kept
 * exactly as it was written.
 */
public final class Text {
  private Text() {}

  /**
   * Checks text that is not all white space.
   *
   * @param maximum the greatest length, in code points
   * @return {@code text}, unchanged
   * @throws InvalidValue {@code blank}, {@code too_long}, {@code invalid_character}
   */
  public static String required(String text, int maximum) {
    if (text.isBlank()) {
      throw new InvalidValue("blank", "must not be empty");
    }
    if (text.codePointCount(0, text.length()) > maximum) {
      throw new InvalidValue("too_long", "must have at most " + maximum + " characters");
    }
    requireXmlCharacters(text);
    return text;
  }

  /**
   * Checks text that stands in one line.
   *
   * @throws InvalidValue as {@link #required}, and {@code invalid_character} for a line break or a
   *     tab
   */
  public static String line(String text, int maximum) {
    required(text, maximum);
    if (text.chars().anyMatch(Text::endsLine)) {
      throw new InvalidValue("invalid_character", "must stand in one line, without tabs");
    }
    return text;
  }

  private static boolean endsLine(int c) {
    return switch (c) {
      case '\t', '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /**
   * @throws InvalidValue {@code invalid_character} unless every character is one of XML 1.0
   *     (section 2.2), which leaves out control characters, lone surrogates, U+FFFE and U+FFFF
   */
  public static void requireXmlCharacters(String text) {
    if (!text.codePoints().allMatch(Text::isXmlCharacter)) {
      throw new InvalidValue(
          "invalid_character", "must not contain control characters or broken Unicode");
    }
  }

  private static boolean isXmlCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
