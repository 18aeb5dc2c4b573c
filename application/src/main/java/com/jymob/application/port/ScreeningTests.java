package com.jymob.application.port;

import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import java.time.Instant;
import java.util.Optional;

/** Screening tests, with their own copies of their problems. */
public interface ScreeningTests {
  /** An id that no other test has or gets. */
  ScreeningTestId nextId();

  /**
   * Adds a test, unless its application has one.
   *
   * @return whether it was added
   */
  boolean add(ScreeningTest test);

  Optional<ScreeningTest> find(ScreeningTestId id);

  /** As {@link #find}, and no other transaction changes the test until this one ends. */
  Optional<ScreeningTest> findForUpdate(ScreeningTestId id);

  /** The tests that somebody takes or has taken, newest first. */
  Page<ScreeningTest> findAllOf(UserId taker, Slice slice);

  /** The tests of a job post, newest first. */
  Page<ScreeningTest> findAllOf(JobPostId post, Slice slice);

  /**
   * Replaces {@code lastSavedTime}, {@code submittedAt}, {@code verifiedAt}, {@code updatedAt} and,
   * of a verified test, the scores and comments of the test of that id. It was {@linkplain
   * #findForUpdate found for it}.
   */
  void update(ScreeningTest test);

  /** Lets the test of an application expire now; without effect unless it is ongoing. */
  void end(JobApplicationId application, Instant now);
}
