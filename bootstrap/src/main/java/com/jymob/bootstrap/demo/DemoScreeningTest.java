package com.jymob.bootstrap.demo;

import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.Comment;
import com.jymob.domain.screening.GivenScore;
import com.jymob.domain.screening.GivenScores;
import com.jymob.domain.screening.Score;
import com.jymob.domain.screening.SolutionText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered in a screening test, and what the poster gave for it.
 *
 * @param submittedDaysAgo null for a test that was not submitted
 * @param verifiedDaysAgo null for a test that was not verified
 * @param scores of a verified test; null for any other
 */
record DemoScreeningTest(
    List<Answer> solutions,
    @Nullable Integer submittedDaysAgo,
    @Nullable Integer verifiedDaysAgo,
    @Nullable List<Scored> scores) {

  /**
   * An answer to a problem.
   *
   * @param problem the name of a {@link DemoProblem}
   * @param solution in lines
   */
  record Answer(String problem, int daysAgo, List<String> solution) {
    SolutionText text() {
      return new SolutionText(String.join("\n", solution));
    }
  }

  /**
   * What was given for it.
   *
   * @param problem the name of a {@link DemoProblem}
   */
  record Scored(String problem, BigDecimal score, @Nullable String comment) {
    GivenScore given(ProblemUuid uuid) {
      return new GivenScore(uuid, new Score(score), comment == null ? null : new Comment(comment));
    }
  }

  GivenScores givenScores(Named<ProblemUuid> problems) {
    return new GivenScores(
        Objects.requireNonNull(scores).stream()
            .map(scored -> scored.given(problems.get(scored.problem())))
            .toList());
  }
}
