package com.jymob.persistence.postgres.problem;

import com.jymob.domain.problem.ProblemSearch;
import com.jymob.domain.search.SearchTerms;
import com.jymob.persistence.postgres.search.Selection;
import com.jymob.persistence.postgres.search.TextSearch;
import com.jymob.persistence.sql.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which problems a search lets pass: a query with a condition for each filter that there is. */
record ProblemSelection(ProblemSearch search) implements Selection {
  @Override
  public @Nullable SearchTerms terms() {
    return search.terms();
  }

  @Override
  public Query newest(String columns, Query range, @Nullable Integer limit) {
    long viewer = search.viewer().value();
    if (search.mine()) {
      return newest(columns, new Query().add("user_id = ?", viewer), range, limit);
    }
    // Not "shared or own": either part has an index that is in order, both together have none.
    return Selection.either(
        newest(columns, new Query().add("shared"), range, limit),
        newest(columns, new Query().add("user_id = ? and not shared", viewer), range, limit),
        limit);
  }

  private Query newest(String columns, Query visible, Query range, @Nullable Integer limit) {
    Query query = new Query().add("select " + columns + " from problems where").add(visible);
    addFilters(query);
    return query
        .add(TextSearch.condition(search.terms()))
        .add(range)
        .add(Selection.NEWEST_FIRST, limit);
  }

  private void addFilters(Query query) {
    if (search.type() != null) {
      query.add("and type = ?", search.type());
    }
    if (search.easiest() != null) {
      query.add("and difficulty >= ?", search.easiest().value());
    }
    if (search.hardest() != null) {
      query.add("and difficulty <= ?", search.hardest().value());
    }
    if (search.tag() != null) {
      query.add("and tags_folded @> ?", List.of(search.tag().value()));
    }
  }
}
