package com.jymob.application.port.contract.screening;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.application.port.contract.tool.Samples.TRICKY;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.SubmittedSolutions;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SolutionText;
import com.jymob.domain.screening.SubmittedSolution;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How {@link SubmittedSolutions} keep solutions. */
public abstract class SubmittedSolutionsContract extends TestedPeople {
  private static final Instant LATER = NOW.plusSeconds(1);
  private ScreeningTest test;

  @BeforeEach
  void start() {
    List<Problem> problems =
        write(
            stores ->
                Stream.generate(() -> new ProblemBuilder(poster).addTo(stores)).limit(2).toList());
    test = add(test().problems(problems));
  }

  @Test
  void everything_about_a_solution_is_kept() {
    SubmittedSolution tricky = solution(test, 0, " " + TRICKY + "\r\n\n ");
    SubmittedSolution longest = solution(test, 1, "🦊".repeat(100_000));
    assertThat(isAdded(tricky)).isTrue();
    assertThat(isAdded(longest)).isTrue();
    assertThat(find(tricky.id())).contains(tricky);
    assertThat(find(longest.id())).contains(longest);
  }

  @Test
  void an_unknown_solution_is_not_found() {
    assertThat(find(new SolutionId(Long.MAX_VALUE))).isEmpty();
  }

  @Test
  void a_test_has_one_solution_of_a_problem() {
    SubmittedSolution first = solution(test, 0, "a");
    SubmittedSolution second = solution(test, 0, "b");
    assertThat(isAdded(first)).isTrue();
    assertThat(isAdded(second)).isFalse();
    assertThat(find(first.id())).contains(first);
    assertThat(find(second.id())).isEmpty();
  }

  @Test
  void of_many_solutions_at_once_to_a_problem_one_is_added() throws Exception {
    List<Boolean> added = Callers.atOnce(caller -> isAdded(solution(test, 0, "by " + caller)));
    assertThat(added).containsOnlyOnce(true);
    assertThat(findAllOf(test)).hasSize(1);
  }

  @Test
  void those_of_many_tests_are_found_together() {
    ScreeningTest second = add(test());
    ScreeningTest without = add(test());
    ScreeningTest unasked = add(test());
    List<SubmittedSolution> solutions =
        List.of(solution(test, 0, "a"), solution(test, 1, "b"), solution(second, 0, "c"));
    solutions.forEach(this::isAdded);
    isAdded(solution(unasked, 0, "d"));
    assertThat(findAllOf(test, second, without)).containsExactlyInAnyOrderElementsOf(solutions);
    assertThat(findAllOf(without)).isEmpty();
    assertThat(findAllOf()).isEmpty();
  }

  @Test
  void an_update_replaces_text_and_time_and_nothing_else() {
    SubmittedSolution other = solution(test, 1, "b");
    SubmittedSolution solution = solution(test, 0, "a");
    isAdded(other);
    isAdded(solution);
    SubmittedSolution changed =
        new SubmittedSolution(
            solution.id(), test.id(), other.problem(), new SolutionText(TRICKY), LATER, LATER);
    write(
        stores -> {
          stores.submittedSolutions().update(changed);
          return "changed";
        });
    assertThat(find(solution.id())).contains(solution.edited(new SolutionText(TRICKY), LATER));
    assertThat(find(other.id())).contains(other);
  }

  @Test
  void ids_asked_for_at_once_all_differ() throws Exception {
    Set<SolutionId> ids = new HashSet<>();
    Callers.atOnce(
            caller ->
                write(
                    stores ->
                        Stream.generate(stores.submittedSolutions()::nextId).limit(200).toList()))
        .forEach(ids::addAll);
    assertThat(ids).hasSize(200 * COUNT);
  }

  private SubmittedSolution solution(ScreeningTest of, int problem, String text) {
    return new SubmittedSolution(
        write(stores -> stores.submittedSolutions().nextId()),
        of.id(),
        of.problems().get(problem).uuid(),
        new SolutionText(text),
        NOW,
        NOW);
  }

  private boolean isAdded(SubmittedSolution solution) {
    return write(stores -> stores.submittedSolutions().add(solution));
  }

  private Optional<SubmittedSolution> find(SolutionId id) {
    return read(stores -> stores.submittedSolutions().find(id));
  }

  private List<SubmittedSolution> findAllOf(ScreeningTest... tests) {
    List<ScreeningTestId> ids = Stream.of(tests).map(ScreeningTest::id).toList();
    return read(stores -> stores.submittedSolutions().findAllOf(ids));
  }
}
