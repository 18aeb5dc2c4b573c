package com.jymob.domain.screening;

import com.jymob.domain.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A test with the solutions that were saved for it: decides who sees what of them.
 *
 * @param solutions at most one for each problem, in any order; unmodifiable
 */
public record TakenTest(ScreeningTest test, List<SubmittedSolution> solutions) {
  public TakenTest {
    solutions = List.copyOf(solutions);
  }

  /**
   * What somebody sees: the taker their solutions, and the scores once the test is verified; the
   * poster the correct solutions and, once the test has ended, all the rest. Empty for everybody
   * else.
   */
  public Optional<SeenTest> seenBy(UserId viewer, Instant now) {
    ScreeningTestStatus status = test.statusAt(now);
    boolean showsSolutions = test.showsSolutionsTo(viewer, now);
    if (test.isTakenBy(viewer)) {
      boolean isVerified = status == ScreeningTestStatus.VERIFIED;
      return Optional.of(seen(status, new Sight(false, showsSolutions, isVerified)));
    }
    if (test.isPostedBy(viewer)) {
      boolean hasEnded = status != ScreeningTestStatus.ONGOING;
      return Optional.of(seen(status, new Sight(true, showsSolutions, hasEnded)));
    }
    return Optional.empty();
  }

  private record Sight(boolean correctSolutions, boolean solutions, boolean scores) {}

  private SeenTest seen(ScreeningTestStatus status, Sight sight) {
    List<SeenProblem> problems =
        test.problems().stream().map(problem -> seen(problem, sight)).toList();
    return new SeenTest(
        test.id(),
        test.application(),
        test.jobPost(),
        status,
        test.startTime(),
        test.lastSavedTime(),
        test.expiresAt(),
        problems,
        total(problems),
        test.updatedAt());
  }

  private SeenProblem seen(TestProblem problem, Sight sight) {
    SubmittedSolution solution = solutionOf(problem);
    return new SeenProblem(
        sight.correctSolutions() ? problem.problem() : problem.problem().withoutCorrectSolution(),
        sight.solutions() ? solution : null,
        sight.scores() ? problem.scoreOf(solution).orElse(null) : null,
        sight.scores() ? problem.comment() : null);
  }

  private @Nullable SubmittedSolution solutionOf(TestProblem problem) {
    return solutions.stream()
        .filter(solution -> solution.problem().equals(problem.uuid()))
        .findAny()
        .orElse(null);
  }

  private static @Nullable Score total(List<SeenProblem> problems) {
    List<Score> scores =
        problems.stream().map(SeenProblem::score).filter(Objects::nonNull).toList();
    return scores.size() < problems.size() ? null : Score.mean(scores);
  }
}
