package com.jymob.application.port.contract.tool;

import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Choices;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.DifficultyLevel;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.Statement;
import com.jymob.domain.problem.Tag;
import com.jymob.domain.problem.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A private problem that says no more than it must, and whatever a test adds to it. */
public final class ProblemBuilder {
  private final UserId creator;
  private ProblemType type = ProblemType.PUZZLE;
  private Statement statement = new Statement("Why?");
  private @Nullable Choices choices;
  private @Nullable DifficultyLevel difficulty;
  private @Nullable CorrectSolution correctSolution;
  private boolean shared;
  private Tags tags = Tags.NONE;
  private Instant createdAt = Samples.NOW;

  public ProblemBuilder(UserId creator) {
    this.creator = creator;
  }

  public ProblemBuilder type(ProblemType value) {
    type = value;
    return this;
  }

  public ProblemBuilder statement(String text) {
    statement = new Statement(text);
    return this;
  }

  public ProblemBuilder choices(Choice... values) {
    type = ProblemType.MULTIPLE_CHOICE;
    choices = new Choices(List.of(values));
    return this;
  }

  public ProblemBuilder difficulty(int level) {
    difficulty = new DifficultyLevel(level);
    return this;
  }

  public ProblemBuilder correctSolution(String text) {
    correctSolution = new CorrectSolution(text);
    return this;
  }

  public ProblemBuilder shared() {
    shared = true;
    return this;
  }

  public ProblemBuilder tags(String... texts) {
    tags = new Tags(Stream.of(texts).map(Tag::new).toList());
    return this;
  }

  /** When it was made: so many days after {@link Samples#NOW}. */
  public ProblemBuilder day(int day) {
    createdAt = Samples.NOW.plus(Duration.ofDays(day));
    return this;
  }

  public ProblemContent content() {
    return new ProblemContent(type, statement, choices, difficulty, correctSolution, shared, tags);
  }

  public Problem addTo(Stores stores) {
    Problem problem = Problem.create(stores.problems().nextUuid(), creator, content(), createdAt);
    stores.problems().add(problem);
    return problem;
  }
}
