package com.jymob.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.UserId;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.ProblemUuid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoProblemTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private final DemoContent content = DemoContent.read();
  private final List<ProblemContent> problems =
      content.problems().stream()
          .map(problem -> problem.createdBy(new UserId(1), new ProblemUuid(2), NOW))
          .map(Problem::content)
          .toList();

  @Test
  void no_two_of_the_forty_problems_are_the_same() {
    assertThat(content.problems()).hasSize(40);
    assertThat(content.problems()).extracting(DemoProblem::name).doesNotHaveDuplicates();
    assertThat(problems).extracting(ProblemContent::statement).doesNotHaveDuplicates();
  }

  @Test
  void there_are_several_of_each_type() {
    for (ProblemType type : ProblemType.values()) {
      assertThat(problems.stream().filter(problem -> problem.type() == type))
          .as(type.word())
          .hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void they_are_easy_hard_and_everything_between() {
    assertThat(
            problems.stream().map(problem -> Objects.requireNonNull(problem.difficulty()).value()))
        .containsAll(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void most_are_shared() {
    assertThat(problems.stream().filter(ProblemContent::shared)).hasSizeBetween(30, 39);
  }

  @Test
  void everyone_has_a_solution_and_no_letter_is_always_right() {
    assertThat(problems).extracting(ProblemContent::correctSolution).doesNotContainNull();
    assertThat(
            problems.stream()
                .filter(problem -> problem.type() == ProblemType.MULTIPLE_CHOICE)
                .map(ProblemContent::correctSolution)
                .map(CorrectSolution::value))
        .contains("a", "b", "c", "d");
  }

  @Test
  void they_are_older_than_the_posts_that_use_them() {
    assertThat(content.jobPosts())
        .filteredOn(post -> post.problems() != null)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            post ->
                assertThat(content.problems())
                    .filteredOn(problem -> post.problems().contains(problem.name()))
                    .hasSameSizeAs(post.problems())
                    .extracting(DemoProblem::createdDaysAgo)
                    .allMatch(days -> days > post.publishedDaysAgo()));
  }
}
