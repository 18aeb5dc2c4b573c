package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.Problems;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemSearch;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.ProblemUuids;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

final class MemoryProblems implements Problems {
  private static final Ranking<Problem> RANKING =
      new Ranking<>(Problem::position, problem -> problem.content().words());

  private final Table<ProblemUuid, Problem> problems;
  private final AtomicLong lastUuid = new AtomicLong();

  MemoryProblems(Journal journal) {
    problems = new Table<>(journal);
  }

  @Override
  public ProblemUuid nextUuid() {
    return new ProblemUuid(lastUuid.incrementAndGet());
  }

  @Override
  public void add(Problem problem) {
    problems.add(problem.uuid(), problem);
  }

  @Override
  public Optional<Problem> find(ProblemUuid uuid) {
    return problems.find(uuid);
  }

  @Override
  public Optional<Problem> findForUpdate(ProblemUuid uuid) {
    return find(uuid);
  }

  @Override
  public List<Problem> findUsable(ProblemUuids uuids, UserId by) {
    return uuids.all().stream()
        .flatMap(uuid -> find(uuid).stream())
        .filter(problem -> problem.isUsableBy(by))
        .toList();
  }

  @Override
  public void update(Problem problem) {
    Problem stored = find(problem.uuid()).orElseThrow();
    problems.replace(problem.uuid(), stored.edited(problem.content(), problem.updatedAt()));
  }

  @Override
  public void remove(ProblemUuid uuid) {
    problems.remove(uuid);
  }

  @Override
  public Page<Problem> search(ProblemSearch search, Slice slice) {
    return RANKING.page(
        problems.all().filter(problem -> ProblemFilter.passes(search, problem)),
        search.terms(),
        slice);
  }
}
