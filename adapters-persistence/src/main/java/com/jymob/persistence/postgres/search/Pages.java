package com.jymob.persistence.postgres.search;

import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.page.Position.ByRank;
import com.jymob.domain.page.Slice;
import com.jymob.domain.search.SearchTerms;
import com.jymob.persistence.sql.Found;
import com.jymob.persistence.sql.Query;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads selections of one table page by page. The table has the columns {@code id}, {@code
 * listed_at}, by which it is ordered, and {@code words}, by which it is ranked.
 */
public final class Pages<T> {
  private static final String BELOW = "and (listed_at, id) < (?, ?)";
  private static final String BETWEEN =
      "and (listed_at, id) <= (?, ?) and (listed_at, id) >= (?, ?)";

  private static final String WORSE = "where (rank, listed_at, id) < (?, ?, ?)";

  private record Listed<T>(T item, Position position) {}

  private final String columns;
  private final Row.Mapper<T> mapper;
  private final String ranked;
  private final String bestFirst;

  /**
   * @param columns what the mapper reads, {@code id} and {@code listed_at} among them
   */
  public Pages(String table, String columns, Row.Mapper<T> mapper) {
    this.columns = columns;
    this.mapper = mapper;
    this.ranked = ranked(table);
    this.bestFirst = bestFirst(table, columns);
  }

  /** The rank is taken of matches alone: to take it of all would read the words of every record. */
  private static String ranked(String table) {
    return """
    ), ranked as (
      select id, listed_at, ts_rank(words, ?::tsquery) as rank
      from matched join %s using (id, listed_at)
    ), newest as (
      select listed_at as newest_at, id as newest_id
      from matched order by listed_at desc, id desc limit 1
    ), oldest as (
      select listed_at as oldest_at, id as oldest_id
      from matched order by listed_at, id limit 1
    ), best as (
      select id, listed_at, rank from ranked
    """
        .formatted(table);
  }

  private static String bestFirst(String table, String columns) {
    return """
      order by rank desc, listed_at desc, id desc limit ?
    )
    select %s, rank, newest_at, newest_id, oldest_at, oldest_id
    from best join %s using (id, listed_at), newest, oldest
    order by rank desc, listed_at desc, id desc
    """
        .formatted(columns, table);
  }

  public Page<T> page(Sql sql, Selection selection, Slice slice) {
    return listed(sql, selection, slice).page(slice.limit(), Listed::position).map(Listed::item);
  }

  private Found<Listed<T>> listed(Sql sql, Selection selection, Slice slice) {
    SearchTerms terms = selection.terms();
    if (terms == null || slice.after() instanceof ByDate) {
      ByDate after = slice.after() instanceof ByDate date ? date : null;
      return byDate(sql, selection, after, slice.sought());
    }
    return byRankThenDate(sql, selection, terms, slice);
  }

  private Found<Listed<T>> byDate(Sql sql, Selection selection, @Nullable ByDate after, int count) {
    Query range = new Query();
    if (after != null) {
      range.add(BELOW, after.listedAt(), after.id());
    }
    return sql.found(selection.newest(columns, range, count), this::dated);
  }

  private Found<Listed<T>> byRankThenDate(
      Sql sql, Selection selection, SearchTerms terms, Slice slice) {
    ByRank after = (ByRank) slice.after();
    int count = slice.sought();
    Query best =
        after == null
            ? firstByRank(selection, terms, count)
            : nextByRank(selection, terms, after, count);
    Found<Listed<T>> ranked = sql.found(best, this::ranked);
    List<Listed<T>> listed = new ArrayList<>(ranked.rows());
    Position last = listed.isEmpty() ? after : listed.getLast().position();
    if (ranked.leftOff() || listed.size() == count || !(last instanceof ByRank rank)) {
      return ranked;
    }
    Found<Listed<T>> dated = byDate(sql, selection, rank.oldest(), count - listed.size());
    listed.addAll(dated.rows());
    return new Found<>(listed, dated.leftOff());
  }

  private Query firstByRank(Selection selection, SearchTerms terms, int count) {
    return byRank(selection, terms, new Query(), SearchTerms.RANKED, new Query(), count);
  }

  private Query nextByRank(Selection selection, SearchTerms terms, ByRank after, int count) {
    ByDate newest = after.newest();
    ByDate oldest = after.oldest();
    Query range =
        new Query().add(BETWEEN, newest.listedAt(), newest.id(), oldest.listedAt(), oldest.id());
    Query worse = new Query().add(WORSE, after.rank(), after.date().listedAt(), after.date().id());
    return byRank(selection, terms, range, null, worse, count);
  }

  private Query byRank(
      Selection selection,
      SearchTerms terms,
      Query range,
      @Nullable Integer most,
      Query worse,
      int count) {
    return new Query()
        .add("with matched as (")
        .add(selection.newest("id, listed_at", range, most))
        .add(ranked, TextSearch.rank(terms))
        .add(worse)
        .add(bestFirst, count);
  }

  private Listed<T> dated(Row row) throws SQLException {
    return new Listed<>(mapper.map(row), date(row, "listed_at", "id"));
  }

  private Listed<T> ranked(Row row) throws SQLException {
    ByRank position =
        new ByRank(
            date(row, "newest_at", "newest_id"),
            date(row, "oldest_at", "oldest_id"),
            row.real("rank"),
            date(row, "listed_at", "id"));
    return new Listed<>(mapper.map(row), position);
  }

  private static ByDate date(Row row, String listedAt, String id) throws SQLException {
    return new ByDate(row.instant(listedAt), row.number(id));
  }
}
