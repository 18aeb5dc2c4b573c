package com.jymob.domain.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the words of a text. {@code C++}, {@code C#}, {@code .NET} and {@code Node.js} are words.
 */
final class Words {
  private static final int LONGEST = 100;

  /**
   * Letters and digits, joined by single dots, perhaps led by a dot and ended by {@code ++} or
   * {@code #}. A dot that follows a word leads none: in {@code end.Start} it joins.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}.])\\.)?[\\p{L}\\p{N}]++(?:\\.[\\p{L}\\p{N}]++)*+(?:\\+\\+|#)?");

  private Words() {}

  /** The words in their order, folded. */
  static List<String> of(String text) {
    return WORD.matcher(Folded.of(text).value())
        .results()
        .map(MatchResult::group)
        .map(Words::cut)
        .toList();
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST));
  }
}
