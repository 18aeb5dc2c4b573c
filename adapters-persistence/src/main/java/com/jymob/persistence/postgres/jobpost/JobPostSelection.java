package com.jymob.persistence.postgres.jobpost;

import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.jobpost.JobPostSearch.SalaryFloor;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import com.jymob.persistence.postgres.search.Selection;
import com.jymob.persistence.postgres.search.TextSearch;
import com.jymob.persistence.sql.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which posts a search lets pass: a query with a condition for each filter that there is. */
record JobPostSelection(JobPostSearch search, Instant now) implements Selection {
  private static final String OPEN = "(status = 'OPEN' and (closes_at is null or closes_at > ?))";
  private static final String CLOSED =
      "(status = 'CLOSED' or (status = 'OPEN' and closes_at <= ?))";

  @Override
  public @Nullable SearchTerms terms() {
    return search.terms();
  }

  @Override
  public Query newest(String columns, Query range, @Nullable Integer limit) {
    Query open = newest(columns, new Query().add(OPEN, now), range, limit);
    if (!search.mine()) {
      return open;
    }
    // Not "open or mine": either part has an index that is in order, both together have none.
    Query others = new Query().add("user_id = ? and not " + OPEN, search.viewer().value(), now);
    return Selection.either(open, newest(columns, others, range, limit), limit);
  }

  private Query newest(String columns, Query visible, Query range, @Nullable Integer limit) {
    Query query = new Query().add("select " + columns + " from job_posts where").add(visible);
    addFilters(query);
    return query
        .add(TextSearch.condition(search.terms()))
        .add(range)
        .add(Selection.NEWEST_FIRST, limit);
  }

  private void addFilters(Query query) {
    addContains(query, "and location_folded like ?", search.location());
    addContains(query, "and company_folded like ?", search.company());
    if (search.skill() != null) {
      query.add("and skills_folded @> ?", List.of(search.skill().value()));
    }
    if (search.remote() != null) {
      query.add("and remote = ?", search.remote());
    }
    if (search.employmentType() != null) {
      query.add("and employment_type = ?", search.employmentType());
    }
    SalaryFloor floor = search.salaryFloor();
    if (floor != null) {
      query.add("and salary_currency = ?", floor.currency().getCurrencyCode());
      query.add("and salary_yearly_max >= ?", floor.yearly());
    }
    if (search.status() != null) {
      addStatus(query, search.status());
    }
    if (search.poster() != null) {
      query.add("and user_id = ?", search.poster().value());
    }
    if (search.postedSince() != null) {
      query.add("and published_at >= ?", search.postedSince());
    }
  }

  private static void addContains(Query query, String condition, @Nullable Folded part) {
    if (part != null) {
      query.add(condition, "%" + part.value().replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }
  }

  private void addStatus(Query query, JobPostStatus status) {
    switch (status) {
      case DRAFT -> query.add("and status = 'DRAFT'");
      case OPEN -> query.add("and " + OPEN, now);
      case CLOSED -> query.add("and " + CLOSED, now);
    }
  }
}
