package com.jymob.application.port.contract.screening;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.application.port.contract.tool.Samples.TRICKY;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.ScreeningTests;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.application.port.contract.tool.ScreeningTestBuilder;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.screening.Comment;
import com.jymob.domain.screening.GivenScore;
import com.jymob.domain.screening.GivenScores;
import com.jymob.domain.screening.Score;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How {@link ScreeningTests} keep tests; how they are listed, the next contract tells. */
public abstract class ScreeningTestsContract extends TestedPeople {
  private static final Instant LATER = NOW.plusSeconds(1);

  @Test
  void everything_about_a_test_is_kept() {
    ScreeningTest bare = add(test());
    ScreeningTest full = add(test().problems(addProblems()).day(1));
    assertThat(find(bare.id())).contains(bare);
    assertThat(find(full.id())).contains(full);
    assertThat(hold(full.id())).contains(full);
  }

  @Test
  void the_copies_stay_whatever_becomes_of_the_problems() {
    List<Problem> problems = addProblems();
    ScreeningTest test = add(test().problems(problems));
    Problem first = problems.getFirst();
    write(
        stores -> {
          stores
              .problems()
              .update(first.edited(new ProblemBuilder(poster).statement("?").content(), LATER));
          problems.stream().skip(1).forEach(problem -> stores.problems().remove(problem.uuid()));
          return "changed";
        });
    assertThat(find(test.id())).contains(test);
  }

  @Test
  void an_unknown_test_is_not_found() {
    add(test());
    ScreeningTestId unknown = new ScreeningTestId(Long.MAX_VALUE);
    assertThat(find(unknown)).isEmpty();
    assertThat(hold(unknown)).isEmpty();
  }

  @Test
  void an_application_has_one_test() {
    JobApplication application = apply(post, taker);
    ScreeningTest first = add(new ScreeningTestBuilder(post, application));
    assertThat(isAdded(new ScreeningTestBuilder(post, application).day(1))).isFalse();
    assertThat(find(first.id())).contains(first);
    Optional<JobApplication> known =
        read(stores -> stores.jobApplications().find(application.id()));
    assertThat(known).contains(application.tested(first.id()));
  }

  @Test
  void of_many_tests_of_an_application_at_once_one_is_added() throws Exception {
    JobApplication application = apply(post, taker);
    List<Problem> problems = addProblems();
    List<Boolean> added =
        Callers.atOnce(
            caller -> isAdded(new ScreeningTestBuilder(post, application).problems(problems)));
    assertThat(added).containsOnlyOnce(true);
  }

  @Test
  void an_update_replaces_the_times_that_change_and_nothing_else() {
    ScreeningTest other = add(test());
    ScreeningTest test = add(test());
    ScreeningTest saved = test.saved(LATER);
    change(tests -> tests.update(saved));
    assertThat(find(test.id())).contains(saved);
    change(tests -> tests.update(saved.submitted(LATER.plusSeconds(1))));
    assertThat(find(test.id())).contains(saved.submitted(LATER.plusSeconds(1)));
    assertThat(find(other.id())).contains(other);
  }

  @Test
  void scores_and_comments_are_kept_and_replaced() {
    ScreeningTest other = add(test());
    List<Problem> problems = addProblems();
    ScreeningTest test = add(test().problems(problems)).submitted(LATER);
    ScreeningTest once =
        test.verified(
            scores(
                score(problems.get(0), "0", TRICKY),
                score(problems.get(1), "100", null),
                score(problems.get(2), "33.33", "🦊".repeat(10_000))),
            LATER);
    change(tests -> tests.update(once));
    assertThat(find(test.id())).contains(once);
    ScreeningTest again = once.verified(scores(score(problems.get(1), "0.01", "b")), LATER);
    change(tests -> tests.update(again));
    assertThat(find(test.id())).contains(again);
    assertThat(find(other.id())).contains(other);
  }

  @Test
  void an_ongoing_test_is_ended_with_its_application() {
    ScreeningTest other = add(test());
    ScreeningTest test = add(test());
    change(tests -> tests.end(test.application(), LATER));
    assertThat(find(test.id())).contains(test.ended(LATER));
    assertThat(find(other.id())).contains(other);
  }

  @Test
  void a_test_that_has_ended_is_not_ended_again() {
    ScreeningTest submitted = add(test()).submitted(LATER);
    change(tests -> tests.update(submitted));
    ScreeningTest expired = add(test());
    JobApplication without = apply(post, taker);
    change(
        tests -> {
          tests.end(submitted.application(), LATER);
          tests.end(expired.application(), expired.expiresAt());
          tests.end(without.id(), LATER);
        });
    assertThat(find(submitted.id())).contains(submitted);
    assertThat(find(expired.id())).contains(expired);
  }

  @Test
  void scores_given_at_once_are_all_counted() throws Exception {
    ScreeningTest test = add(test());
    Problem puzzle = test.problems().getFirst().problem();
    Callers.atOnce(
        caller -> {
          change(
              tests -> {
                ScreeningTest current = tests.findForUpdate(test.id()).orElseThrow();
                int next = 1 + points(current);
                tests.update(
                    current.verified(scores(score(puzzle, String.valueOf(next), null)), LATER));
              });
          return caller;
        });
    assertThat(points(find(test.id()).orElseThrow())).isEqualTo(COUNT);
  }

  @Test
  void ids_asked_for_at_once_all_differ() throws Exception {
    Set<ScreeningTestId> ids = new HashSet<>();
    Callers.atOnce(
            caller ->
                write(
                    stores -> Stream.generate(stores.screeningTests()::nextId).limit(200).toList()))
        .forEach(ids::addAll);
    assertThat(ids).hasSize(200 * COUNT);
  }

  /** Three of them, the last one full. */
  private List<Problem> addProblems() {
    return write(
        stores ->
            Stream.of(
                    new ProblemBuilder(poster).type(ProblemType.FIND_THE_BUG).difficulty(10),
                    new ProblemBuilder(poster).shared().tags("a", "a,b", TRICKY),
                    new ProblemBuilder(poster)
                        .statement(TRICKY + "\r\n\n")
                        .choices(new Choice('z', TRICKY), new Choice('c', "{}"))
                        .difficulty(1)
                        .correctSolution("z"))
                .map(problem -> problem.addTo(stores))
                .toList());
  }

  private static int points(ScreeningTest test) {
    Score score = test.problems().getFirst().score();
    return score == null ? 0 : score.value().intValueExact();
  }

  private static GivenScores scores(GivenScore... all) {
    return new GivenScores(List.of(all));
  }

  private static GivenScore score(Problem problem, String score, @Nullable String comment) {
    return new GivenScore(
        problem.uuid(),
        new Score(new BigDecimal(score)),
        comment == null ? null : new Comment(comment));
  }

  private boolean isAdded(ScreeningTestBuilder test) {
    return write(stores -> stores.screeningTests().add(test.build(stores)));
  }

  private void change(Consumer<ScreeningTests> work) {
    write(
        stores -> {
          work.accept(stores.screeningTests());
          return "changed";
        });
  }

  private Optional<ScreeningTest> hold(ScreeningTestId id) {
    return write(stores -> stores.screeningTests().findForUpdate(id));
  }
}
