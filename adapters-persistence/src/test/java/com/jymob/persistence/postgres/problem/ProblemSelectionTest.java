package com.jymob.persistence.postgres.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.ProblemSearchBuilder;
import com.jymob.domain.UserId;
import com.jymob.persistence.embedded.TestPostgres;
import com.jymob.persistence.postgres.QueryPlans;
import com.jymob.persistence.postgres.TestStores;
import com.jymob.persistence.sql.Query;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which indexes serve a selection among some thousand problems. */
class ProblemSelectionTest {
  @RegisterExtension static final TestStores STORES = new TestStores();

  private static final String PROBLEMS =
      """
      insert into users
      select id, id, id, 'Ada', '{JOB_SEEKER}', '', now(), now() from generate_series(1, 50) id;

      insert into problems (id, user_id, type, statement, choice_letters, choice_texts, shared,
        tags, created_at, updated_at, tags_folded, words, word_sequence)
      select id, 1 + id % 50, 'PUZZLE', 'Why?', '{}', '{}', true, '{}',
        now() - make_interval(mins => id), now(), array['tag ' || id],
        ('word' || id || ':1A')::tsvector, ''
      from generate_series(1, 5000) id;

      analyze;
      """;

  private final ProblemSearchBuilder search = new ProblemSearchBuilder(new UserId(1));

  @BeforeAll
  static void fill() {
    TestPostgres.execute(STORES.address(), PROBLEMS);
  }

  @Test
  void ones_own_problems_are_merged_into_those_of_everybody() throws SQLException {
    assertThat(plan(search))
        .contains("Merge Append", "Scan using problems_shared", "problems_user_id")
        .doesNotContain("Seq Scan");
  }

  @Test
  void ones_own_problems_come_in_the_order_of_an_index() throws SQLException {
    assertThat(plan(search.mine()))
        .contains("Scan using problems_user_id")
        .doesNotContain("->  Sort", "Seq Scan");
  }

  @Test
  void words_are_found_by_an_index() throws SQLException {
    assertThat(plan(search.words("\"senior java\" c++ -php")))
        .contains("Bitmap Index Scan on problems_words");
  }

  @Test
  void tags_are_found_by_an_index() throws SQLException {
    assertThat(plan(search.tag("C++"))).contains("Bitmap Index Scan on problems_tags");
  }

  private static String plan(ProblemSearchBuilder search) throws SQLException {
    return QueryPlans.planned(
        STORES, new ProblemSelection(search.build()).newest("listed_at, id", new Query(), 20));
  }
}
