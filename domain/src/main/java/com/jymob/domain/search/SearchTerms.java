package com.jymob.domain.search;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.Text;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words that must all be there, {@code "phrases in quotes"}, and {@code
 * -exclusions}.
 *
 * @param terms at least one
 */
public record SearchTerms(List<Term> terms) {
  /**
   * One word, or several that stand together.
   *
   * @param words at least one, folded
   * @param excluded whether they must not be there
   */
  public record Term(List<String> words, boolean excluded) {
    public Term {
      words = List.copyOf(words);
    }
  }

  /** How many of the newest matches a list orders by rank; older ones follow by date. */
  public static final int RANKED = 2_000;

  private static final int LONGEST = 200;
  private static final Pattern TERM =
      Pattern.compile("(?<minus>(?<!\\S)-)?(?:\"(?<phrase>[^\"]*)\"?|(?<bare>[^\\s\"]+))");

  public SearchTerms {
    terms = List.copyOf(terms);
  }

  /**
   * Reads what a person typed. Text between spaces that holds several words, such as {@code
   * full-stack}, is a phrase.
   *
   * @throws InvalidValue {@code no_words} when nothing in it can be looked for, and as {@link
   *     Text#required} with at most 200 characters
   */
  public static SearchTerms parse(String text) {
    Text.required(text, LONGEST);
    List<Term> terms =
        TERM.matcher(text)
            .results()
            .map(SearchTerms::term)
            .filter(term -> !term.words().isEmpty())
            .toList();
    if (terms.isEmpty()) {
      throw new InvalidValue("no_words", "must hold a word to look for");
    }
    return new SearchTerms(terms);
  }

  public boolean match(WordIndex index) {
    return terms.stream().allMatch(term -> index.containsPhrase(term.words()) != term.excluded());
  }

  private static Term term(MatchResult match) {
    String phrase = match.group("phrase");
    String text = phrase == null ? match.group("bare") : phrase;
    return new Term(Words.of(text), match.group("minus") != null);
  }
}
