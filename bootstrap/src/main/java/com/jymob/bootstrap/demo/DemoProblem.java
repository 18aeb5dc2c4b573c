package com.jymob.bootstrap.demo;

import com.jymob.domain.UserId;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Choices;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.DifficultyLevel;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.Statement;
import com.jymob.domain.problem.Tag;
import com.jymob.domain.problem.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem whose times count from the day on which it is shown.
 *
 * @param name how the other files call it
 * @param creator the e-mail address of a {@link DemoPerson}
 * @param statement in lines
 * @param choices by their letters; null unless it is a multiple choice
 * @param correctSolution in lines
 */
record DemoProblem(
    String name,
    String type,
    String creator,
    int createdDaysAgo,
    int difficultyLevel,
    boolean shared,
    List<String> tags,
    List<String> statement,
    @Nullable Map<String, String> choices,
    List<String> correctSolution) {

  /** The problem as if it had been made in the past, seen from {@code now}. */
  Problem createdBy(UserId person, ProblemUuid uuid, Instant now) {
    return Problem.create(uuid, person, content(), now.minus(Duration.ofDays(createdDaysAgo)));
  }

  private ProblemContent content() {
    return new ProblemContent(
        ProblemType.parse(type),
        new Statement(String.join("\n", statement)),
        choices == null ? null : choices(choices),
        new DifficultyLevel(difficultyLevel),
        new CorrectSolution(String.join("\n", correctSolution)),
        shared,
        new Tags(tags.stream().map(Tag::new).toList()));
  }

  private static Choices choices(Map<String, String> texts) {
    return new Choices(
        texts.entrySet().stream()
            .map(choice -> Choice.of(choice.getKey(), choice.getValue()))
            .toList());
  }
}
