package com.jymob.application.screening;

import com.jymob.application.port.Stores;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts the problems of a job post to somebody who applies to it. */
public final class GenerateScreeningTest {
  private GenerateScreeningTest() {}

  /**
   * Generates the test in the caller's transaction, which has just added the application.
   *
   * @return empty when the post has no problem that its poster may still use
   */
  public static Optional<ScreeningTestId> in(
      Stores stores, JobPost post, JobApplicationId application, UserId taker, Instant now) {
    List<Problem> problems = stores.problems().findUsable(post.content().problems(), post.poster());
    if (problems.isEmpty()) {
      return Optional.empty();
    }
    ScreeningTest test =
        ScreeningTest.start(
            stores.screeningTests().nextId(), application, post, taker, problems, now);
    stores.screeningTests().add(test);
    return Optional.of(test.id());
  }
}
