package com.jymob.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Roles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoContentTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private final DemoContent content = DemoContent.read();
  private final List<JobPost> posts =
      content.jobPosts().stream()
          .map(post -> post.postedBy(new UserId(1), new JobPostId(2), problems(), NOW))
          .toList();

  @Test
  void everybody_could_have_registered() {
    assertThat(content.people())
        .hasSize(12)
        .allSatisfy(
            person -> {
              assertThat(new EmailAddress(person.email()).value())
                  .matches(".*@example\\.(com|org)");
              assertThat(new PersonName(person.name())).isNotNull();
              assertThat(Roles.chosen(person.roles())).isNotNull();
            });
  }

  @Test
  void no_two_of_the_posts_are_the_same() {
    assertThat(content.jobPosts()).hasSize(200);
    assertThat(content.jobPosts()).extracting(DemoJobPost::title).doesNotHaveDuplicates();
    assertThat(content.jobPosts()).extracting(DemoJobPost::description).doesNotHaveDuplicates();
  }

  @Test
  void every_poster_is_one_of_the_people() {
    assertThat(content.jobPosts())
        .extracting(DemoJobPost::poster)
        .isSubsetOf(content.people().stream().map(DemoPerson::email).toList());
  }

  @Test
  void most_posts_are_open() {
    assertThat(posts.stream().filter(post -> post.statusAt(NOW) == JobPostStatus.OPEN))
        .hasSizeGreaterThan(150);
    assertThat(posts).extracting(post -> post.content().status()).contains(JobPostStatus.values());
  }

  @Test
  void what_was_opened_was_opened_within_the_last_two_months() {
    assertThat(posts)
        .allSatisfy(
            post -> {
              boolean draft = post.content().status() == JobPostStatus.DRAFT;
              assertThat(post.publishedAt() == null).isEqualTo(draft);
              assertThat(post.listedAt()).isBetween(NOW.minus(Duration.ofDays(60)), NOW);
            });
  }

  @Test
  void a_description_is_kept_in_lines_and_told_as_text() {
    DemoJobPost first = content.jobPosts().getFirst();

    assertThat(posts.getFirst().content().description().value())
        .isEqualTo(String.join("\n", first.description()))
        .contains("\n\n");
  }

  private Named<ProblemUuid> problems() {
    Named<ProblemUuid> problems = new Named<>();
    for (DemoProblem problem : content.problems()) {
      problems.put(problem.name(), new ProblemUuid(content.problems().indexOf(problem) + 1));
    }
    return problems;
  }
}
