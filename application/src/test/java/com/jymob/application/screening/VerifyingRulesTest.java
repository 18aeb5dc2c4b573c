package com.jymob.application.screening;

import static com.jymob.application.screening.TestedScreening.ALLOWED;
import static com.jymob.application.screening.TestedScreening.CHOICE;
import static com.jymob.application.screening.TestedScreening.ELSEWHERE;
import static com.jymob.application.screening.TestedScreening.PUZZLE;
import static com.jymob.application.screening.TestedScreening.score;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.screening.Score;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.ScreeningTestStatus;
import com.jymob.domain.screening.SeenProblem;
import com.jymob.domain.screening.SeenTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees and scores a test, and when. */
class VerifyingRulesTest {
  private static final Slice ALL = new Slice(null, 100);
  private final TestedScreening screening = new TestedScreening();
  private final TestSite site = screening.site;

  @Test
  void an_ongoing_test_is_not_scored() {
    assertThat(screening.verify(screening.poster, score(PUZZLE, "1")))
        .isEqualTo(new VerifyScreeningTest.StillOngoing());
  }

  @Test
  void the_poster_scores_what_was_submitted_and_then_the_taker_sees_it() {
    screening.created(CHOICE, "b");
    screening.submit(screening.taker);

    assertThat(seen(screening.taker).totalScore()).isNull();
    assertThat(screening.verify(screening.poster, score(PUZZLE, "50")))
        .isEqualTo(new VerifyScreeningTest.Verified(seen(screening.poster)));
    assertThat(seen(screening.poster).totalScore()).isEqualTo(total("75"));
    assertThat(seen(screening.taker).totalScore()).isEqualTo(total("75"));
    assertThat(seen(screening.taker).status()).isEqualTo(ScreeningTestStatus.VERIFIED);
  }

  @Test
  void an_expired_test_is_scored_like_a_submitted_one() {
    site.clock.advance(ALLOWED);

    assertThat(screening.verify(screening.poster, score(PUZZLE, "50")))
        .isInstanceOf(VerifyScreeningTest.Verified.class);
    assertThat(seen(screening.taker).totalScore()).isEqualTo(total("25"));
  }

  @Test
  void scores_given_again_replace_those_before() {
    screening.submit(screening.taker);
    screening.verify(screening.poster, score(PUZZLE, "50"), score(CHOICE, "50"));
    screening.verify(screening.poster, score(PUZZLE, "100"));

    assertThat(seen(screening.taker).problems())
        .extracting(SeenProblem::score)
        .containsExactly(Score.FULL, Score.NONE);
  }

  @Test
  void nobody_else_scores() {
    screening.submit(screening.taker);

    assertThat(screening.verify(screening.taker, score(PUZZLE, "100")))
        .isEqualTo(new VerifyScreeningTest.NotPoster());
    assertThat(screening.verify(screening.stranger, score(PUZZLE, "100")))
        .isEqualTo(new VerifyScreeningTest.NotFound());
    assertThat(seen(screening.poster).status()).isEqualTo(ScreeningTestStatus.SUBMITTED);
  }

  @Test
  void every_problem_that_needs_a_score_gets_one_and_no_other() {
    screening.submit(screening.taker);

    assertThat(screening.verify(screening.poster, score(ELSEWHERE, "1"), score(CHOICE, "1")))
        .isEqualTo(new VerifyScreeningTest.WrongScores(List.of(ELSEWHERE), List.of(PUZZLE)));
    assertThat(seen(screening.poster).status()).isEqualTo(ScreeningTestStatus.SUBMITTED);
  }

  @Test
  void a_test_is_there_for_its_taker_and_its_poster_alone() {
    assertThat(site.viewScreeningTest.run(screening.taker, screening.test)).isPresent();
    assertThat(site.viewScreeningTest.run(screening.poster, screening.test)).isPresent();
    assertThat(site.viewScreeningTest.run(screening.stranger, screening.test)).isEmpty();
    assertThat(site.viewScreeningTest.run(screening.taker, new ScreeningTestId(99))).isEmpty();
  }

  @Test
  void everybody_lists_the_tests_that_they_take() {
    site.clock.advance(Duration.ofMinutes(1));
    ScreeningTestId newer = screening.generated(screening.post, 2).orElseThrow();

    assertThat(ids(site.viewScreeningTests.takenBy(screening.taker, ALL)))
        .containsExactly(newer, screening.test);
    assertThat(ids(site.viewScreeningTests.takenBy(screening.poster, ALL))).isEmpty();
    Page<SeenTest> first = site.viewScreeningTests.takenBy(screening.taker, new Slice(null, 1));
    assertThat(ids(first)).containsExactly(newer);
    assertThat(ids(site.viewScreeningTests.takenBy(screening.taker, new Slice(first.next(), 1))))
        .containsExactly(screening.test);
  }

  @Test
  void the_tests_of_a_post_are_for_its_poster_alone() {
    JobPostId post = screening.post.id();

    assertThat(site.viewScreeningTests.of(post, screening.poster, ALL))
        .contains(new Page<>(List.of(seen(screening.poster)), null));
    assertThat(site.viewScreeningTests.of(post, screening.taker, ALL)).isEmpty();
    assertThat(site.viewScreeningTests.of(post, screening.stranger, ALL)).isEmpty();
    assertThat(site.viewScreeningTests.of(new JobPostId(99), screening.poster, ALL)).isEmpty();
  }

  private SeenTest seen(UserId viewer) {
    return site.viewScreeningTest.run(viewer, screening.test).orElseThrow();
  }

  private static List<ScreeningTestId> ids(Page<SeenTest> page) {
    return page.items().stream().map(SeenTest::id).toList();
  }

  private static Score total(String value) {
    return new Score(new BigDecimal(value));
  }
}
