package com.jymob.persistence.postgres.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.jymob.domain.problem.Problem;
import com.jymob.domain.screening.Comment;
import com.jymob.domain.screening.Score;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.TestProblem;
import com.jymob.persistence.postgres.problem.ProblemColumns;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The copies of problems that tests are made of; those of many tests are read at once. */
record TestProblems(Sql sql) {
  private static final String ADD =
      """
      insert into screening_test_problems (
        %s, screening_test_id, position, problem_id, creator_id, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
          .formatted(ProblemColumns.CONTENT);

  private static final String FIND_ALL_OF =
      """
      select
        screening_test_id, problem_id as id, creator_id as user_id, %s, created_at, updated_at,
        score, comment
      from screening_test_problems
      where screening_test_id = any(?::bigint[])
      order by screening_test_id, position
      """
          .formatted(ProblemColumns.CONTENT);

  private static final String UPDATE_SCORES =
      """
      update screening_test_problems set (score, comment) = (given.score, given.comment)
      from unnest(?::bigint[], ?::numeric[], ?::text[]) as given (problem_id, score, comment)
      where screening_test_id = ? and screening_test_problems.problem_id = given.problem_id
      """;

  private record Of(ScreeningTestId test, TestProblem problem) {}

  /** Adds the problems of a new test, which has no scores. */
  void add(ScreeningTest test) {
    int position = 0;
    for (TestProblem each : test.problems()) {
      position++;
      Problem problem = each.problem();
      List<@Nullable Object> values = ProblemColumns.content(problem.content());
      values.add(test.id().value());
      values.add(position);
      values.add(problem.uuid().value());
      values.add(problem.creator().value());
      values.add(problem.createdAt());
      values.add(problem.updatedAt());
      sql.update(ADD, values.toArray());
    }
  }

  Map<ScreeningTestId, List<TestProblem>> findAllOf(List<ScreeningTestId> tests) {
    List<String> ids = tests.stream().map(id -> Long.toString(id.value())).toList();
    return sql.all(FIND_ALL_OF, TestProblems::row, ids).stream()
        .collect(groupingBy(Of::test, mapping(Of::problem, toList())));
  }

  void updateScores(ScreeningTest test) {
    sql.update(
        UPDATE_SCORES,
        each(test, problem -> problem.uuid().digits()),
        each(test, problem -> problem.score() == null ? null : problem.score().value().toString()),
        each(test, problem -> problem.comment() == null ? null : problem.comment().value()),
        test.id().value());
  }

  private static List<@Nullable String> each(
      ScreeningTest test, Function<TestProblem, @Nullable String> text) {
    return test.problems().stream().<@Nullable String>map(text).toList();
  }

  private static Of row(Row row) throws SQLException {
    BigDecimal score = row.decimalOrNull("score");
    String comment = row.textOrNull("comment");
    return new Of(
        new ScreeningTestId(row.number("screening_test_id")),
        new TestProblem(
            ProblemColumns.read(row),
            score == null ? null : new Score(score),
            comment == null ? null : new Comment(comment)));
  }
}
