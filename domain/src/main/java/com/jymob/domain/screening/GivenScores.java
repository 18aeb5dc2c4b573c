package com.jymob.domain.screening;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.problem.ProblemUuid;
import java.util.List;
import java.util.Optional;

/**
 * What a poster gives for a whole test.
 *
 * @param all at most one for each problem; unmodifiable
 */
public record GivenScores(List<GivenScore> all) {
  /**
   * Copies the scores.
   *
   * @throws InvalidValue {@code repeated_problem}
   */
  public GivenScores {
    all = List.copyOf(all);
    if (all.stream().map(GivenScore::problem).distinct().count() < all.size()) {
      throw new InvalidValue("repeated_problem", "must score no problem twice");
    }
  }

  Optional<GivenScore> of(ProblemUuid problem) {
    return all.stream().filter(given -> given.problem().equals(problem)).findAny();
  }
}
