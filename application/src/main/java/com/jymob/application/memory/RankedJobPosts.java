package com.jymob.application.memory;

import com.jymob.application.port.JobPosts;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostPage;
import com.jymob.domain.jobpost.JobPostPosition.ByDate;
import com.jymob.domain.jobpost.JobPostPosition.ByRank;
import com.jymob.domain.search.SearchTerms;
import com.jymob.domain.search.WordIndex;
import com.jymob.domain.search.WordIndex.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the matches of a search by words: the newest ones by rank, all older ones by date. */
record RankedJobPosts(SearchTerms terms) {
  private record Ranked(JobPost post, ByRank position) {}

  private static final Comparator<ByRank> BEST_FIRST =
      Comparator.comparingDouble(ByRank::rank).thenComparing(ByRank::date).reversed();

  JobPostPage page(List<JobPost> newestFirst, @Nullable ByRank after, int limit) {
    if (newestFirst.isEmpty()) {
      return new JobPostPage(List.of(), null);
    }
    ByDate newest = after == null ? ByDate.of(newestFirst.getFirst()) : after.newest();
    ByDate oldest = after == null ? ByDate.of(lastRanked(newestFirst)) : after.oldest();
    Stream<Ranked> best =
        ranked(newestFirst, newest, oldest)
            .filter(post -> post.position().date().compareTo(newest) <= 0)
            .filter(post -> post.position().date().compareTo(oldest) >= 0)
            .filter(post -> after == null || BEST_FIRST.compare(post.position(), after) > 0)
            .sorted(Comparator.comparing(Ranked::position, BEST_FIRST));
    Stream<Ranked> older =
        ranked(newestFirst, newest, oldest)
            .filter(post -> post.position().date().compareTo(oldest) < 0);
    return page(Stream.concat(best, older).limit(limit + 1L).toList(), limit);
  }

  private static JobPostPage page(List<Ranked> found, int limit) {
    List<JobPost> posts = found.stream().map(Ranked::post).limit(limit).toList();
    if (found.size() <= limit) {
      return new JobPostPage(posts, null);
    }
    ByRank last = found.get(limit - 1).position();
    boolean isRanked = last.date().compareTo(last.oldest()) >= 0;
    return new JobPostPage(posts, isRanked ? last : last.date());
  }

  private static JobPost lastRanked(List<JobPost> newestFirst) {
    return newestFirst.get(Math.min(newestFirst.size(), JobPosts.RANKED) - 1);
  }

  private Stream<Ranked> ranked(List<JobPost> posts, ByDate newest, ByDate oldest) {
    return posts.stream()
        .map(post -> new Ranked(post, new ByRank(newest, oldest, rank(post), ByDate.of(post))));
  }

  /** Adds up the words that are looked for, each by the best place in which it stands. */
  private float rank(JobPost post) {
    WordIndex words = post.content().words();
    return (float)
        terms.terms().stream()
            .filter(term -> !term.excluded())
            .flatMap(term -> term.words().stream())
            .mapToDouble(word -> best(words.places().getOrDefault(word, List.of())))
            .sum();
  }

  private static double best(List<Place> places) {
    return places.stream().mapToDouble(RankedJobPosts::value).max().orElse(0);
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
