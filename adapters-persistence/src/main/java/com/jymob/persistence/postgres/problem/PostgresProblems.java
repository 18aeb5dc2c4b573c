package com.jymob.persistence.postgres.problem;

import com.jymob.application.port.Problems;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemSearch;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.ProblemUuids;
import com.jymob.persistence.postgres.search.Pages;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Sql;
import java.util.List;
import java.util.Optional;

public record PostgresProblems(Sql sql, IdBlocks ids) implements Problems {
  private static final String ADD =
      """
      insert into problems (%s, id, user_id, created_at)
      values (%s, ?, ?, ?)
      """
          .formatted(ProblemColumns.WRITTEN, ProblemColumns.PLACES);

  private static final String FIND =
      """
      select %s
      from problems
      where id = ?
      """
          .formatted(ProblemColumns.READ);

  private static final String FIND_FOR_UPDATE = FIND + "for update";

  private static final String FIND_USABLE =
      """
      select %s
      from problems join unnest(?::bigint[]) with ordinality as named (id, place) using (id)
      where shared or user_id = ?
      order by place
      """
          .formatted(ProblemColumns.READ);

  private static final String UPDATE =
      """
      update problems set (%s) = (%s)
      where id = ?
      """
          .formatted(ProblemColumns.WRITTEN, ProblemColumns.PLACES);

  private static final String REMOVE = "delete from problems where id = ?";

  private static final Pages<Problem> PAGES =
      new Pages<>("problems", ProblemColumns.READ, ProblemColumns::read);

  @Override
  public ProblemUuid nextUuid() {
    return new ProblemUuid(ids.next(sql));
  }

  @Override
  public void add(Problem problem) {
    sql.update(
        ADD,
        ProblemColumns.written(
            problem, problem.uuid().value(), problem.creator().value(), problem.createdAt()));
  }

  @Override
  public Optional<Problem> find(ProblemUuid uuid) {
    return sql.one(FIND, ProblemColumns::read, uuid.value());
  }

  @Override
  public Optional<Problem> findForUpdate(ProblemUuid uuid) {
    return sql.one(FIND_FOR_UPDATE, ProblemColumns::read, uuid.value());
  }

  @Override
  public List<Problem> findUsable(ProblemUuids uuids, UserId by) {
    List<String> named = uuids.all().stream().map(ProblemUuid::digits).toList();
    return named.isEmpty()
        ? List.of()
        : sql.all(FIND_USABLE, ProblemColumns::read, named, by.value());
  }

  @Override
  public void update(Problem problem) {
    sql.update(UPDATE, ProblemColumns.written(problem, problem.uuid().value()));
  }

  @Override
  public void remove(ProblemUuid uuid) {
    sql.update(REMOVE, uuid.value());
  }

  @Override
  public Page<Problem> search(ProblemSearch search, Slice slice) {
    return PAGES.page(sql, new ProblemSelection(search), slice);
  }
}
