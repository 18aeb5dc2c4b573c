package com.jymob.domain.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text in the form in which case and accents do not matter: {@code Zürich} and {@code ZURICH} fold
 * to the same.
 */
public record Folded(String value) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Folds any text. */
  public static Folded of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    return new Folded(inPlainLetters(bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)));
  }

  public boolean contains(Folded part) {
    return value.contains(part.value);
  }

  /**
   * Unicode has no decomposition for letters with a stroke, nor for joined ones, and two letters
   * keep a second small form: the capital ẞ, and a sigma that ends a word.
   */
  private static String inPlainLetters(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'đ', 'ð' -> plain.append('d');
        case 'ħ' -> plain.append('h');
        case 'ı' -> plain.append('i');
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'þ' -> plain.append("th");
        case 'ß' -> plain.append("ss");
        case 'ς' -> plain.append('σ');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
