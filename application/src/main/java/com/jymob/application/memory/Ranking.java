package com.jymob.application.memory;

import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.page.Position.ByRank;
import com.jymob.domain.page.Slice;
import com.jymob.domain.search.SearchTerms;
import com.jymob.domain.search.WordIndex;
import com.jymob.domain.search.WordIndex.Place;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists records by date or, with words to look for, the newest matches by rank and all older ones
 * by date.
 */
record Ranking<T>(Function<T, ByDate> date, Function<T, WordIndex> words) {
  private record Ranked<T>(T item, ByRank position) {}

  private static final Comparator<ByRank> BEST_FIRST =
      Comparator.comparingDouble(ByRank::rank).thenComparing(ByRank::date).reversed();

  /**
   * @param matches that the search lets pass, in any order
   */
  Page<T> page(Stream<T> matches, @Nullable SearchTerms terms, Slice slice) {
    List<T> newestFirst = matches.sorted(Comparator.comparing(date).reversed()).toList();
    if (terms == null || newestFirst.isEmpty() || slice.after() instanceof ByDate) {
      return Newest.page(newestFirst.stream(), date, slice);
    }
    return byRank(newestFirst, terms, slice);
  }

  private Page<T> byRank(List<T> newestFirst, SearchTerms terms, Slice slice) {
    ByRank after = (ByRank) slice.after();
    ByDate newest = after == null ? date.apply(newestFirst.getFirst()) : after.newest();
    ByDate oldest = after == null ? date.apply(lastRanked(newestFirst)) : after.oldest();
    List<Ranked<T>> all =
        newestFirst.stream()
            .map(item -> new Ranked<>(item, position(item, newest, oldest, terms)))
            .toList();
    Stream<Ranked<T>> best =
        all.stream()
            .filter(item -> item.position().date().compareTo(newest) <= 0)
            .filter(item -> item.position().date().compareTo(oldest) >= 0)
            .filter(item -> after == null || BEST_FIRST.compare(item.position(), after) > 0)
            .sorted(Comparator.comparing(Ranked::position, BEST_FIRST));
    Stream<Ranked<T>> older =
        all.stream().filter(item -> item.position().date().compareTo(oldest) < 0);
    List<Ranked<T>> found = Stream.concat(best, older).limit(slice.sought()).toList();
    return Page.of(found, slice.limit(), item -> next(item.position())).map(Ranked::item);
  }

  private T lastRanked(List<T> newestFirst) {
    return newestFirst.get(Math.min(newestFirst.size(), SearchTerms.RANKED) - 1);
  }

  private static Position next(ByRank last) {
    boolean isRanked = last.date().compareTo(last.oldest()) >= 0;
    return isRanked ? last : last.date();
  }

  private ByRank position(T item, ByDate newest, ByDate oldest, SearchTerms terms) {
    return new ByRank(newest, oldest, rank(words.apply(item), terms), date.apply(item));
  }

  /** Adds up the words that are looked for, each by the best place in which it stands. */
  private static float rank(WordIndex words, SearchTerms terms) {
    return (float)
        terms.terms().stream()
            .filter(term -> !term.excluded())
            .flatMap(term -> term.words().stream())
            .mapToDouble(word -> best(words.places().getOrDefault(word, List.of())))
            .sum();
  }

  private static double best(List<Place> places) {
    return places.stream().mapToDouble(Ranking::value).max().orElse(0);
  }

  private static double value(Place place) {
    return switch (place.weight()) {
      case A -> 1.0;
      case B -> 0.4;
      case C -> 0.2;
      case D -> 0.1;
    };
  }
}
