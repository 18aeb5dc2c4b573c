package com.jymob.persistence.postgres.jobpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import com.jymob.persistence.embedded.TestPostgres;
import com.jymob.persistence.postgres.QueryPlans;
import com.jymob.persistence.postgres.TestStores;
import com.jymob.persistence.sql.Query;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which indexes serve a selection among some thousand posts. */
class JobPostSelectionTest {
  @RegisterExtension static final TestStores STORES = new TestStores();

  private static final String POSTS =
      """
      insert into users
      select id, id, id, 'Ada', '{JOB_SEEKER}', '', now(), now() from generate_series(1, 50) id;

      insert into job_posts (id, user_id, title, description, company, company_folded, location,
        location_folded, skills, skills_folded, status, test_minutes, created_at, updated_at,
        listed_at, words, word_sequence)
      select id, 1 + id % 50, 'Post', 'Text', 'Company', 'company', 'Place', 'place ' || id, '{}',
        array['skill ' || id], 'OPEN', 1, now(), now(), now() - make_interval(mins => id),
        ('word' || id || ':1A')::tsvector, ''
      from generate_series(1, 5000) id;

      analyze;
      """;

  @BeforeAll
  static void fill() {
    TestPostgres.execute(STORES.address(), POSTS);
  }

  @Test
  void open_posts_come_in_the_order_of_an_index() throws SQLException {
    assertThat(plan(search(false, null, null, null)))
        .contains("Index Scan using job_posts_open")
        .doesNotContain("->  Sort", "Seq Scan");
  }

  @Test
  void ones_own_posts_are_merged_into_those_of_everybody() throws SQLException {
    assertThat(plan(search(true, null, null, null)))
        .contains("Merge Append", "Index Scan using job_posts_open", "job_posts_user_id")
        .doesNotContain("Seq Scan");
  }

  @Test
  void words_are_found_by_an_index() throws SQLException {
    SearchTerms terms = SearchTerms.parse("\"senior java\" c++ -php");
    assertThat(plan(search(false, terms, null, null)))
        .contains("Bitmap Index Scan on job_posts_words");
  }

  @Test
  void parts_of_a_location_are_found_by_an_index() throws SQLException {
    assertThat(plan(search(false, null, Folded.of("Zürich"), null)))
        .contains("Bitmap Index Scan on job_posts_location");
  }

  @Test
  void skills_are_found_by_an_index() throws SQLException {
    assertThat(plan(search(false, null, null, Folded.of("C++"))))
        .contains("Bitmap Index Scan on job_posts_skills");
  }

  @Test
  void problems_are_looked_up_for_the_shown_posts_alone() throws SQLException {
    SearchTerms terms = SearchTerms.parse("-cobol");
    for (JobPostSearch search :
        List.of(search(true, null, null, null), search(true, terms, null, null))) {
      assertThat(QueryPlans.executed(STORES, newest(search, JobPostColumns.READ)))
          .containsPattern("SubPlan 1\\n *-> +Sort \\(actual rows=0.* loops=(1[0-9]|20)\\)");
    }
  }

  private static String plan(JobPostSearch search) throws SQLException {
    return QueryPlans.planned(STORES, newest(search, "listed_at, id"));
  }

  private static Query newest(JobPostSearch search, String columns) {
    return new JobPostSelection(search, Instant.EPOCH).newest(columns, new Query(), 20);
  }

  private static JobPostSearch search(
      boolean mine,
      @Nullable SearchTerms terms,
      @Nullable Folded location,
      @Nullable Folded skill) {
    return new JobPostSearch(
        new UserId(1), mine, terms, location, null, skill, null, null, null, null, null, null);
  }
}
