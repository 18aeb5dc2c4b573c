package com.jymob.persistence.postgres.screening;

import com.jymob.application.port.ScreeningTests;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.TestProblem;
import com.jymob.persistence.postgres.search.Newest;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Query;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Screening tests in PostgreSQL.
 *
 * @param ids of new tests
 */
public record PostgresScreeningTests(Sql sql, IdBlocks ids) implements ScreeningTests {
  private static final String ADD =
      """
      insert into screening_tests (
        id, job_application_id, job_post_id, user_id, start_time, last_saved_time, expires_at,
        submitted_at, verified_at, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (job_application_id) do nothing
      """;

  private static final String COLUMNS =
      """
      id, job_application_id, job_post_id, user_id, start_time, last_saved_time, expires_at,
      submitted_at, verified_at, updated_at,
      (select user_id from job_posts where id = job_post_id) as poster_id
      """;

  private static final String SELECT = "select " + COLUMNS + "from screening_tests ";

  /** Also how long the texts are that are read beside a test, from its problems and solutions. */
  private static final String LIST =
      """
      select %s,
        (select sum(octet_length(statement) + octet_length(array_to_string(choice_texts, ''))
            + coalesce(octet_length(correct_solution), 0) + coalesce(octet_length(comment), 0))
          from screening_test_problems where screening_test_id = screening_tests.id)
        + (select coalesce(sum(octet_length(solution)), 0)
          from submitted_solutions where screening_test_id = screening_tests.id) as length
      from screening_tests
      """
          .formatted(COLUMNS);

  private static final String FIND = SELECT + "where id = ?";

  private static final String FIND_FOR_UPDATE = FIND + " for update";

  private static final String UPDATE =
      """
      update screening_tests
      set (last_saved_time, submitted_at, verified_at, updated_at) = (?, ?, ?, ?)
      where id = ?
      """;

  private static final String END =
      """
      update screening_tests set (expires_at, updated_at) = (?, ?)
      where job_application_id = ? and submitted_at is null and verified_at is null
        and expires_at > ?
      """;

  private static final Newest<ScreeningTest> NEWEST =
      new Newest<>("start_time", "id", PostgresScreeningTests::listed, ScreeningTest::position);

  @Override
  public ScreeningTestId nextId() {
    return new ScreeningTestId(ids.next(sql));
  }

  @Override
  public boolean add(ScreeningTest test) {
    int added =
        sql.update(
            ADD,
            test.id().value(),
            test.application().value(),
            test.jobPost().value(),
            test.taker().value(),
            test.startTime(),
            test.lastSavedTime(),
            test.expiresAt(),
            test.submittedAt(),
            test.verifiedAt(),
            test.updatedAt());
    if (added == 0) {
      return false;
    }
    problems().add(test);
    return true;
  }

  @Override
  public Optional<ScreeningTest> find(ScreeningTestId id) {
    return whole(sql.all(FIND, PostgresScreeningTests::bare, id.value())).stream().findFirst();
  }

  @Override
  public Optional<ScreeningTest> findForUpdate(ScreeningTestId id) {
    return whole(sql.all(FIND_FOR_UPDATE, PostgresScreeningTests::bare, id.value())).stream()
        .findFirst();
  }

  @Override
  public Page<ScreeningTest> findAllOf(UserId taker, Slice slice) {
    return page(new Query().add(LIST + "where user_id = ?", taker.value()), slice);
  }

  @Override
  public Page<ScreeningTest> findAllOf(JobPostId post, Slice slice) {
    return page(new Query().add(LIST + "where job_post_id = ?", post.value()), slice);
  }

  @Override
  public void update(ScreeningTest test) {
    sql.update(
        UPDATE,
        test.lastSavedTime(),
        test.submittedAt(),
        test.verifiedAt(),
        test.updatedAt(),
        test.id().value());
    if (test.verifiedAt() != null) {
      problems().updateScores(test);
    }
  }

  @Override
  public void end(JobApplicationId application, Instant now) {
    sql.update(END, now, now, application.value(), now);
  }

  private Page<ScreeningTest> page(Query all, Slice slice) {
    Page<ScreeningTest> bare = NEWEST.page(sql, all, slice);
    return new Page<>(whole(bare.items()), bare.next());
  }

  private List<ScreeningTest> whole(List<ScreeningTest> bare) {
    Map<ScreeningTestId, List<TestProblem>> problems =
        problems().findAllOf(bare.stream().map(ScreeningTest::id).toList());
    return bare.stream()
        .map(test -> test.withProblems(problems.getOrDefault(test.id(), List.of())))
        .toList();
  }

  private TestProblems problems() {
    return new TestProblems(sql);
  }

  private static ScreeningTest listed(Row row) throws SQLException {
    row.lengthen(row.number("length"));
    return bare(row);
  }

  private static ScreeningTest bare(Row row) throws SQLException {
    return new ScreeningTest(
        new ScreeningTestId(row.number("id")),
        new JobApplicationId(row.number("job_application_id")),
        new JobPostId(row.number("job_post_id")),
        new UserId(row.number("poster_id")),
        new UserId(row.number("user_id")),
        row.instant("start_time"),
        row.instantOrNull("last_saved_time"),
        row.instant("expires_at"),
        row.instantOrNull("submitted_at"),
        row.instantOrNull("verified_at"),
        List.of(),
        row.instant("updated_at"));
  }
}
