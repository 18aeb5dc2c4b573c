package com.jymob.persistence.postgres;

import com.jymob.application.port.JobPosts;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostPage;
import com.jymob.domain.jobpost.JobPostPosition;
import com.jymob.domain.jobpost.JobPostPosition.ByDate;
import com.jymob.domain.jobpost.JobPostPosition.ByRank;
import com.jymob.domain.search.SearchTerms;
import com.jymob.persistence.sql.Query;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the posts of a selection page by page. */
record JobPostPages(Sql sql, JobPostSelection selection) {
  private static final String BELOW = "and (listed_at, id) < (?, ?)";
  private static final String BETWEEN =
      "and (listed_at, id) <= (?, ?) and (listed_at, id) >= (?, ?)";

  /** The rank is taken of matches alone: to take it of all would read the words of every post. */
  private static final String RANKED =
      """
      ), ranked as (
        select id, listed_at, ts_rank(words, ?::tsquery) as rank
        from matched join job_posts using (id, listed_at)
      ), newest as (
        select listed_at as newest_at, id as newest_id
        from matched order by listed_at desc, id desc limit 1
      ), oldest as (
        select listed_at as oldest_at, id as oldest_id
        from matched order by listed_at, id limit 1
      ), best as (
        select id, listed_at, rank from ranked
      """;

  private static final String WORSE = "where (rank, listed_at, id) < (?, ?, ?)";

  private static final String BEST_FIRST =
      """
        order by rank desc, listed_at desc, id desc limit ?
      )
      select %s, rank, newest_at, newest_id, oldest_at, oldest_id
      from best join job_posts using (id, listed_at), newest, oldest
      order by rank desc, listed_at desc, id desc
      """
          .formatted(JobPostColumns.READ);

  private record Listed(JobPost post, JobPostPosition position) {}

  JobPostPage page(@Nullable JobPostPosition after, int limit) {
    List<Listed> found = listed(after, limit + 1);
    if (found.size() <= limit) {
      return new JobPostPage(posts(found), null);
    }
    List<Listed> shown = found.subList(0, limit);
    return new JobPostPage(posts(shown), shown.getLast().position());
  }

  private static List<JobPost> posts(List<Listed> listed) {
    return listed.stream().map(Listed::post).toList();
  }

  private List<Listed> listed(@Nullable JobPostPosition after, int count) {
    SearchTerms terms = selection.search().terms();
    if (terms == null || after instanceof ByDate) {
      return byDate((ByDate) after, count);
    }
    return byRankThenDate(terms, (ByRank) after, count);
  }

  private List<Listed> byDate(@Nullable ByDate after, int count) {
    Query range = new Query();
    if (after != null) {
      range.add(BELOW, after.listedAt(), after.id().value());
    }
    Query query = selection.newest(JobPostColumns.READ, range, count);
    return sql.all(query, JobPostPages::dated);
  }

  private List<Listed> byRankThenDate(SearchTerms terms, @Nullable ByRank after, int count) {
    List<Listed> listed =
        new ArrayList<>(
            after == null ? firstByRank(terms, count) : nextByRank(terms, after, count));
    JobPostPosition last = listed.isEmpty() ? after : listed.getLast().position();
    if (listed.size() < count && last instanceof ByRank rank) {
      listed.addAll(byDate(rank.oldest(), count - listed.size()));
    }
    return listed;
  }

  private List<Listed> firstByRank(SearchTerms terms, int count) {
    return byRank(terms, new Query(), JobPosts.RANKED, new Query(), count);
  }

  private List<Listed> nextByRank(SearchTerms terms, ByRank after, int count) {
    ByDate newest = after.newest();
    ByDate oldest = after.oldest();
    Query range =
        new Query()
            .add(
                BETWEEN,
                newest.listedAt(),
                newest.id().value(),
                oldest.listedAt(),
                oldest.id().value());
    Query worse =
        new Query().add(WORSE, after.rank(), after.date().listedAt(), after.date().id().value());
    return byRank(terms, range, null, worse, count);
  }

  private List<Listed> byRank(
      SearchTerms terms, Query range, @Nullable Integer ranked, Query worse, int count) {
    Query query =
        new Query()
            .add("with matched as (")
            .add(selection.newest("id, listed_at", range, ranked))
            .add(RANKED, TextSearch.rank(terms))
            .add(worse)
            .add(BEST_FIRST, count);
    return sql.all(query, JobPostPages::ranked);
  }

  private static Listed dated(Row row) throws SQLException {
    JobPost post = JobPostColumns.read(row);
    return new Listed(post, ByDate.of(post));
  }

  private static Listed ranked(Row row) throws SQLException {
    JobPost post = JobPostColumns.read(row);
    ByRank position =
        new ByRank(
            date(row, "newest_at", "newest_id"),
            date(row, "oldest_at", "oldest_id"),
            row.real("rank"),
            ByDate.of(post));
    return new Listed(post, position);
  }

  private static ByDate date(Row row, String listedAt, String id) throws SQLException {
    return new ByDate(row.instant(listedAt), new JobPostId(row.number(id)));
  }
}
