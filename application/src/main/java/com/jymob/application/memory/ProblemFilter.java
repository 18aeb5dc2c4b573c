package com.jymob.application.memory;

import com.jymob.domain.problem.DifficultyLevel;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemSearch;
import com.jymob.domain.search.Folded;
import org.jspecify.annotations.Nullable;

/** What each filter of a search means. */
final class ProblemFilter {
  private ProblemFilter() {}

  static boolean passes(ProblemSearch search, Problem problem) {
    ProblemContent content = problem.content();
    return isInSight(search, problem)
        && (search.terms() == null || search.terms().match(content.words()))
        && (search.type() == null || search.type() == content.type())
        && (search.easiest() == null || isAtLeast(content.difficulty(), search.easiest()))
        && (search.hardest() == null || isAtMost(content.difficulty(), search.hardest()))
        && (search.tag() == null || isFiledUnder(content, search.tag()));
  }

  private static boolean isInSight(ProblemSearch search, Problem problem) {
    return search.mine()
        ? problem.isCreatedBy(search.viewer())
        : problem.isUsableBy(search.viewer());
  }

  private static boolean isAtLeast(@Nullable DifficultyLevel level, DifficultyLevel easiest) {
    return level != null && level.value() >= easiest.value();
  }

  private static boolean isAtMost(@Nullable DifficultyLevel level, DifficultyLevel hardest) {
    return level != null && level.value() <= hardest.value();
  }

  private static boolean isFiledUnder(ProblemContent content, Folded tag) {
    return content.tags().all().stream().anyMatch(filed -> Folded.of(filed.value()).equals(tag));
  }
}
