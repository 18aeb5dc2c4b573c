package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.SubmittedSolutions;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SubmittedSolution;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

final class MemorySubmittedSolutions implements SubmittedSolutions {
  private final Table<SolutionId, SubmittedSolution> solutions;
  private final AtomicLong lastId = new AtomicLong();

  MemorySubmittedSolutions(Journal journal) {
    solutions = new Table<>(journal);
  }

  @Override
  public SolutionId nextId() {
    return new SolutionId(lastId.incrementAndGet());
  }

  @Override
  public boolean add(SubmittedSolution solution) {
    if (solutions.all().anyMatch(other -> answersTheSame(solution, other))) {
      return false;
    }
    solutions.add(solution.id(), solution);
    return true;
  }

  private static boolean answersTheSame(SubmittedSolution one, SubmittedSolution other) {
    return one.test().equals(other.test()) && one.problem().equals(other.problem());
  }

  @Override
  public Optional<SubmittedSolution> find(SolutionId id) {
    return solutions.find(id);
  }

  @Override
  public List<SubmittedSolution> findAllOf(List<ScreeningTestId> tests) {
    return solutions.all().filter(solution -> tests.contains(solution.test())).toList();
  }

  @Override
  public void update(SubmittedSolution solution) {
    SubmittedSolution stored = find(solution.id()).orElseThrow();
    solutions.replace(solution.id(), stored.edited(solution.solution(), solution.updatedAt()));
  }
}
