package com.jymob.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Choices;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.DifficultyLevel;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem on the wire.
 *
 * @param uuid the id in digits
 * @param choices by their letters, in the order of the alphabet
 * @param correctSolution left out where there is none, or none to be seen
 */
@JsonRootName("problem")
public record ProblemDocument(
    long id,
    String uuid,
    long userId,
    String type,
    String statement,
    @Nullable Map<String, String> choices,
    @Nullable String difficultyLevel,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String correctSolution,
    boolean shared,
    List<String> tags,
    Instant createdAt,
    Instant updatedAt) {

  /** In the Problem Database, where its creator alone sees how it is solved. */
  static ProblemDocument of(Problem problem, UserId viewer) {
    return of(problem.isCreatedBy(viewer) ? problem : problem.withoutCorrectSolution());
  }

  /** With all that the problem holds, its correct solution too. */
  public static ProblemDocument of(Problem problem) {
    ProblemContent content = problem.content();
    return new ProblemDocument(
        problem.uuid().value(),
        problem.uuid().digits(),
        problem.creator().value(),
        content.type().word(),
        content.statement().value(),
        byLetter(content.choices()),
        text(content.difficulty()),
        text(content.correctSolution()),
        content.shared(),
        content.tags().all().stream().map(Tag::value).toList(),
        problem.createdAt(),
        problem.updatedAt());
  }

  private static @Nullable Map<String, String> byLetter(@Nullable Choices choices) {
    if (choices == null) {
      return null;
    }
    Map<String, String> byLetter = new LinkedHashMap<>();
    for (Choice choice : choices.all()) {
      byLetter.put(choice.name(), choice.text());
    }
    return byLetter;
  }

  private static @Nullable String text(@Nullable DifficultyLevel level) {
    return level == null ? null : level.text();
  }

  private static @Nullable String text(@Nullable CorrectSolution solution) {
    return solution == null ? null : solution.value();
  }
}
