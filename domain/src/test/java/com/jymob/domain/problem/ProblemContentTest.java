package com.jymob.domain.problem;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.search.Weight;
import com.jymob.domain.search.WordIndex.Place;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemContentTest {
  private static final String FOX = "🦊";
  private static final Choices CHOICES =
      new Choices(List.of(new Choice('a', "red"), new Choice('c', "green")));

  @Test
  void lengths_have_borders() {
    assertThat(new Statement(FOX.repeat(20_000)).value()).isEqualTo(FOX.repeat(20_000));
    assertThat(new CorrectSolution(FOX.repeat(100_000)).value()).isEqualTo(FOX.repeat(100_000));
    assertRefused("too_long", () -> new Statement(FOX.repeat(20_001)));
    assertRefused("too_long", () -> new CorrectSolution(FOX.repeat(100_001)));
    assertRefused("too_long", () -> new Choice('a', FOX.repeat(2_001)));
    assertRefused("too_long", () -> new Tag(FOX.repeat(101)));
  }

  @Test
  void only_a_tag_stands_in_one_line() {
    assertThat(new Statement("# Why?\r\n\ttext").value()).isEqualTo("# Why?\r\n\ttext");
    assertRefused("invalid_character", () -> new Tag("a\nb"));
  }

  @Test
  void there_are_at_most_20_tags() {
    List<Tag> tags = Collections.nCopies(20, new Tag("logic"));
    assertThat(new Tags(tags).all()).isEqualTo(tags);
    assertRefused("too_many", () -> new Tags(Collections.nCopies(21, new Tag("logic"))));
  }

  @Test
  void multiple_choice_needs_choices() {
    assertRefused("required", () -> content(ProblemType.MULTIPLE_CHOICE, null, null));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MULTIPLE_CHOICE")
  void nothing_else_has_choices(ProblemType type) {
    assertThat(content(type, null, "42").choices()).isNull();
    assertRefused("not_multiple_choice", () -> content(type, CHOICES, null));
  }

  @Test
  void the_solution_of_a_multiple_choice_is_the_letter_of_one() {
    CorrectSolution solution = content(ProblemType.MULTIPLE_CHOICE, CHOICES, "c").correctSolution();
    assertThat(solution).isEqualTo(new CorrectSolution("c"));
    assertThat(content(ProblemType.MULTIPLE_CHOICE, CHOICES, null).correctSolution()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "C", "c ", "green", "ac"})
  void any_other_text_solves_no_multiple_choice(String solution) {
    assertRefused("unknown_choice", () -> content(ProblemType.MULTIPLE_CHOICE, CHOICES, solution));
  }

  @Test
  void a_solution_does_not_print_itself() {
    assertThat(content(ProblemType.PUZZLE, null, "forty-two").toString())
        .doesNotContain("forty-two");
  }

  @Test
  void a_problem_is_found_by_all_that_it_says_but_not_by_its_solution() {
    ProblemContent content =
        new ProblemContent(
            ProblemType.MULTIPLE_CHOICE,
            new Statement("statement"),
            CHOICES,
            new DifficultyLevel(5),
            new CorrectSolution("c"),
            true,
            new Tags(List.of(new Tag("tag"))));
    assertThat(content.words().places())
        .containsOnlyKeys("tag", "statement", "red", "green")
        .containsEntry("tag", List.of(new Place(1, Weight.A)))
        .containsEntry("statement", List.of(new Place(3, Weight.B)))
        .containsEntry("red", List.of(new Place(5, Weight.C)))
        .containsEntry("green", List.of(new Place(7, Weight.C)));
    assertThat(content(ProblemType.PUZZLE, null, "solution").words().places())
        .containsOnlyKeys("why");
  }

  private static ProblemContent content(
      ProblemType type, @Nullable Choices choices, @Nullable String solution) {
    return new ProblemContent(
        type,
        new Statement("Why?"),
        choices,
        null,
        solution == null ? null : new CorrectSolution(solution),
        false,
        Tags.NONE);
  }
}
