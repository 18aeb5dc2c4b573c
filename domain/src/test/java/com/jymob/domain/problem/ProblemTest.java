package com.jymob.domain.problem;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123Z");
  private static final ProblemUuid UUID = new ProblemUuid(1);
  private static final UserId CREATOR = new UserId(2);
  private static final UserId OTHER = new UserId(3);

  @Test
  void an_edit_changes_the_content_and_its_time_alone() {
    Problem created = Problem.create(UUID, CREATOR, content(false), NOW);
    Instant later = NOW.plusSeconds(1);
    assertThat(created).isEqualTo(new Problem(UUID, CREATOR, content(false), NOW, NOW));
    assertThat(created.edited(content(true), later))
        .isEqualTo(new Problem(UUID, CREATOR, content(true), NOW, later));
  }

  @Test
  void others_may_use_a_problem_while_it_is_shared_and_its_creator_always() {
    for (boolean shared : new boolean[] {true, false}) {
      Problem problem = Problem.create(UUID, CREATOR, content(shared), NOW);
      assertThat(problem.isUsableBy(OTHER)).isEqualTo(shared);
      assertThat(problem.isUsableBy(CREATOR)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FIND_THE_BUG, FindTheBug",
    "MULTIPLE_CHOICE, MultipleChoiceProblem",
    "PROGRAMMING, ProgrammingProblem",
    "PUZZLE, Puzzle",
    "SIMPLE, SimpleProblem",
  })
  void each_type_has_its_word(ProblemType type, String word) {
    assertThat(type.word()).isEqualTo(word);
    assertThat(ProblemType.parse(word)).isEqualTo(type);
  }

  @Test
  void the_case_of_a_word_matters() {
    assertRefused("unknown_word", () -> ProblemType.parse("puzzle"));
    assertRefused("unknown_word", () -> ProblemType.parse("PUZZLE"));
    assertRefused("unknown_word", () -> ProblemType.parse(""));
  }

  private static ProblemContent content(boolean shared) {
    return new ProblemContent(
        ProblemType.PUZZLE, new Statement("Why?"), null, null, null, shared, Tags.NONE);
  }
}
