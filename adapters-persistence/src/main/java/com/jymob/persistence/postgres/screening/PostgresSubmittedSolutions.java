package com.jymob.persistence.postgres.screening;

import com.jymob.application.port.SubmittedSolutions;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SolutionText;
import com.jymob.domain.screening.SubmittedSolution;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Submitted solutions in PostgreSQL.
 *
 * @param ids of new solutions
 */
public record PostgresSubmittedSolutions(Sql sql, IdBlocks ids) implements SubmittedSolutions {
  private static final String ADD =
      """
      insert into submitted_solutions (
        id, screening_test_id, problem_id, solution, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?)
      on conflict (screening_test_id, problem_id) do nothing
      """;

  private static final String SELECT =
      """
      select id, screening_test_id, problem_id, solution, created_at, updated_at
      from submitted_solutions
      """;

  private static final String FIND = SELECT + "where id = ?";

  private static final String FIND_ALL_OF = SELECT + "where screening_test_id = any(?::bigint[])";

  private static final String UPDATE =
      "update submitted_solutions set (solution, updated_at) = (?, ?) where id = ?";

  @Override
  public SolutionId nextId() {
    return new SolutionId(ids.next(sql));
  }

  @Override
  public boolean add(SubmittedSolution solution) {
    int added =
        sql.update(
            ADD,
            solution.id().value(),
            solution.test().value(),
            solution.problem().value(),
            solution.solution().value(),
            solution.createdAt(),
            solution.updatedAt());
    return added > 0;
  }

  @Override
  public Optional<SubmittedSolution> find(SolutionId id) {
    return sql.one(FIND, PostgresSubmittedSolutions::solution, id.value());
  }

  @Override
  public List<SubmittedSolution> findAllOf(List<ScreeningTestId> tests) {
    return sql.all(
        FIND_ALL_OF,
        PostgresSubmittedSolutions::solution,
        tests.stream().map(id -> Long.toString(id.value())).toList());
  }

  @Override
  public void update(SubmittedSolution solution) {
    sql.update(UPDATE, solution.solution().value(), solution.updatedAt(), solution.id().value());
  }

  private static SubmittedSolution solution(Row row) throws SQLException {
    return new SubmittedSolution(
        new SolutionId(row.number("id")),
        new ScreeningTestId(row.number("screening_test_id")),
        new ProblemUuid(row.number("problem_id")),
        new SolutionText(row.text("solution")),
        row.instant("created_at"),
        row.instant("updated_at"));
  }
}
