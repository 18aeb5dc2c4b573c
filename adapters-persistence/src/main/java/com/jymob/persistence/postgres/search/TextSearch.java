package com.jymob.persistence.postgres.search;

import com.jymob.domain.search.SearchTerms;
import com.jymob.domain.search.SearchTerms.Term;
import com.jymob.domain.search.WordIndex;
import com.jymob.domain.search.WordIndex.Place;
import com.jymob.persistence.sql.Query;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes words as PostgreSQL reads them, so that no parser of its own decides what a word is.
 *
 * <p>A tsvector keeps at most 256 positions of a word, none past 16,383: good enough to rank by,
 * but not to find phrases. These are looked for in the {@linkplain #sequence sequence of words}.
 */
public final class TextSearch {
  /** Stands between two texts in a sequence; no word is like it. */
  private static final String BORDER = "|";

  private TextSearch() {}

  /** All words with places and weights, as a tsvector. */
  public static String vector(WordIndex words) {
    return words.places().entrySet().stream()
        .map(TextSearch::lexemeWithPlaces)
        .collect(Collectors.joining(" "));
  }

  /** All words in their order. */
  public static String sequence(WordIndex words) {
    TreeMap<Integer, String> byPosition = new TreeMap<>();
    words
        .places()
        .forEach((word, places) -> places.forEach(place -> byPosition.put(place.position(), word)));
    StringBuilder sequence = new StringBuilder(" ");
    int expected = 1;
    for (Map.Entry<Integer, String> entry : byPosition.entrySet()) {
      if (entry.getKey() > expected) {
        sequence.append(BORDER).append(' ');
      }
      sequence.append(entry.getValue()).append(' ');
      expected = entry.getKey() + 1;
    }
    return sequence.toString();
  }

  /** What {@code words} and {@code word_sequence} of a record that is found must meet. */
  public static Query condition(@Nullable SearchTerms terms) {
    Query condition = new Query();
    if (terms == null) {
      return condition;
    }
    String words = match(terms);
    if (!words.isEmpty()) {
      condition.add("and words @@ ?::tsquery", words);
    }
    for (Term term : terms.terms()) {
      if (term.words().size() > 1) {
        String place =
            term.excluded()
                ? "and strpos(word_sequence, ?) = 0"
                : "and strpos(word_sequence, ?) > 0";
        condition.add(place, phrase(term));
      }
    }
    return condition;
  }

  /** As a tsquery: the words that count for the rank, each by itself; perhaps empty. */
  static String rank(SearchTerms terms) {
    return wanted(terms).map(TextSearch::lexeme).collect(Collectors.joining(" | "));
  }

  /** As a tsquery: which words must all be there, and which must not; perhaps empty. */
  private static String match(SearchTerms terms) {
    Stream<String> wanted = wanted(terms).map(TextSearch::lexeme);
    Stream<String> excluded =
        terms.terms().stream()
            .filter(term -> term.excluded() && term.words().size() == 1)
            .map(term -> "!" + lexeme(term.words().getFirst()));
    return Stream.concat(wanted, excluded).collect(Collectors.joining(" & "));
  }

  /** A part of a {@link #sequence}. */
  private static String phrase(Term term) {
    return term.words().stream().collect(Collectors.joining(" ", " ", " "));
  }

  private static Stream<String> wanted(SearchTerms terms) {
    return terms.terms().stream()
        .filter(term -> !term.excluded())
        .flatMap(term -> term.words().stream())
        .distinct();
  }

  private static String lexemeWithPlaces(Map.Entry<String, List<Place>> entry) {
    return entry.getValue().stream()
        .map(place -> place.position() + place.weight().name())
        .collect(Collectors.joining(",", lexeme(entry.getKey()) + ":", ""));
  }

  private static String lexeme(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
