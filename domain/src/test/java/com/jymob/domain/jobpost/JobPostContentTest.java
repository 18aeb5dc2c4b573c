package com.jymob.domain.jobpost;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.problem.ProblemUuids;
import com.jymob.domain.search.Weight;
import com.jymob.domain.search.WordIndex.Place;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobPostContentTest {
  private static final String FOX = "🦊";

  @Test
  void lengths_have_borders() {
    assertThat(new Title(FOX.repeat(200)).value()).isEqualTo(FOX.repeat(200));
    assertThat(new Description(FOX.repeat(20_000)).value()).isEqualTo(FOX.repeat(20_000));
    assertRefused("too_long", () -> new Title(FOX.repeat(201)));
    assertRefused("too_long", () -> new Company(FOX.repeat(201)));
    assertRefused("too_long", () -> new Location(FOX.repeat(201)));
    assertRefused("too_long", () -> new Skill(FOX.repeat(101)));
    assertRefused("too_long", () -> new Description(FOX.repeat(20_001)));
  }

  @Test
  void only_a_description_has_several_lines() {
    assertThat(new Description("# Job\r\n\ttext").value()).isEqualTo("# Job\r\n\ttext");
    assertRefused("invalid_character", () -> new Title("a\nb"));
    assertRefused("invalid_character", () -> new Company("a\nb"));
    assertRefused("invalid_character", () -> new Location("a\nb"));
    assertRefused("invalid_character", () -> new Skill("a\nb"));
  }

  @Test
  void there_are_at_most_20_skills() {
    List<Skill> skills = Collections.nCopies(20, new Skill("Java"));
    assertThat(new Skills(skills).all()).isEqualTo(skills);
    assertRefused("too_many", () -> new Skills(Collections.nCopies(21, new Skill("Java"))));
  }

  @Test
  void a_test_takes_a_minute_to_a_year() {
    assertThat(new TestMinutes(1).value()).isEqualTo(1);
    assertThat(new TestMinutes(525_600).value()).isEqualTo(525_600);
    assertRefused("out_of_range", () -> new TestMinutes(0));
    assertRefused("out_of_range", () -> new TestMinutes(525_601));
  }

  @Test
  void a_deadline_is_a_time_from_1970_to_9999_in_whole_milliseconds() {
    assertThat(deadline("1970-01-01T00:00:00Z")).isEqualTo(Instant.EPOCH);
    assertThat(deadline("9999-12-31T23:59:59.999999999Z"))
        .isEqualTo(Instant.parse("9999-12-31T23:59:59.999Z"));
    assertRefused("out_of_range", () -> deadline("1969-12-31T23:59:59.999Z"));
    assertRefused("out_of_range", () -> deadline("+10000-01-01T00:00:00Z"));
    assertRefused("out_of_range", () -> new Deadline(Instant.MIN));
    assertRefused("out_of_range", () -> new Deadline(Instant.MAX));
  }

  @Test
  void a_word_of_the_title_weighs_most() {
    JobPostContent content =
        new JobPostContent(
            new Title("title"),
            new Description("description"),
            new Company("company"),
            new Location("location"),
            null,
            null,
            null,
            new Skills(List.of(new Skill("skill"))),
            JobPostStatus.DRAFT,
            null,
            ProblemUuids.NONE,
            TestMinutes.A_WEEK);
    assertThat(content.words().places())
        .containsOnlyKeys("title", "company", "skill", "location", "description")
        .containsEntry("title", List.of(new Place(1, Weight.A)))
        .containsEntry("company", List.of(new Place(3, Weight.B)))
        .containsEntry("skill", List.of(new Place(5, Weight.B)))
        .containsEntry("location", List.of(new Place(7, Weight.C)))
        .containsEntry("description", List.of(new Place(9, Weight.D)));
  }

  private static Instant deadline(String text) {
    return new Deadline(Instant.parse(text)).value();
  }
}
