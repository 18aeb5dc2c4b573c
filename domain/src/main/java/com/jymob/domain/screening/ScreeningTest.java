package com.jymob.domain.screening;

import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The problems of a job post, put to one applicant.
 *
 * @param poster of the job post, who verifies the test
 * @param taker the applicant
 * @param lastSavedTime of a solution; null while there is none
 * @param expiresAt when the test ends at the latest
 * @param submittedAt null for a test that was not submitted
 * @param verifiedAt when scores were last given; null for a test that has none
 * @param problems at least one, in the order of the post; unmodifiable
 */
public record ScreeningTest(
    ScreeningTestId id,
    JobApplicationId application,
    JobPostId jobPost,
    UserId poster,
    UserId taker,
    Instant startTime,
    @Nullable Instant lastSavedTime,
    Instant expiresAt,
    @Nullable Instant submittedAt,
    @Nullable Instant verifiedAt,
    List<TestProblem> problems,
    Instant updatedAt) {
  public ScreeningTest {
    problems = List.copyOf(problems);
  }

  /** A test that begins now, with copies of the problems. */
  public static ScreeningTest start(
      ScreeningTestId id,
      JobApplicationId application,
      JobPost post,
      UserId taker,
      List<Problem> problems,
      Instant now) {
    return new ScreeningTest(
        id,
        application,
        post.id(),
        post.poster(),
        taker,
        now,
        null,
        now.plus(Duration.ofMinutes(post.content().testMinutes().value())),
        null,
        null,
        problems.stream().map(TestProblem::copyOf).toList(),
        now);
  }

  /** What holds now: an ongoing test ends at the very moment of its expiry. */
  public ScreeningTestStatus statusAt(Instant now) {
    if (verifiedAt != null) {
      return ScreeningTestStatus.VERIFIED;
    }
    if (submittedAt != null) {
      return ScreeningTestStatus.SUBMITTED;
    }
    return now.isBefore(expiresAt) ? ScreeningTestStatus.ONGOING : ScreeningTestStatus.EXPIRED;
  }

  public boolean isOngoingAt(Instant now) {
    return statusAt(now) == ScreeningTestStatus.ONGOING;
  }

  public boolean isTakenBy(UserId user) {
    return taker.equals(user);
  }

  public boolean isPostedBy(UserId user) {
    return poster.equals(user);
  }

  /** Who sees solutions: the taker always, the poster once the test has ended. */
  public boolean showsSolutionsTo(UserId user, Instant now) {
    return isTakenBy(user) || (isPostedBy(user) && !isOngoingAt(now));
  }

  public Optional<TestProblem> problem(ProblemUuid uuid) {
    return problems.stream().filter(problem -> problem.uuid().equals(uuid)).findAny();
  }

  /** Which of the scores are for no problem of this test. */
  public List<ProblemUuid> unknownIn(GivenScores scores) {
    return scores.all().stream()
        .map(GivenScore::problem)
        .filter(uuid -> problem(uuid).isEmpty())
        .toList();
  }

  /** Which problems would still have no score. */
  public List<ProblemUuid> missingIn(GivenScores scores) {
    return problems.stream()
        .filter(problem -> !problem.isMultipleChoice())
        .map(TestProblem::uuid)
        .filter(uuid -> scores.of(uuid).isEmpty())
        .toList();
  }

  /** Where it stands in a list. */
  public ByDate position() {
    return new ByDate(startTime, id.value());
  }

  /** The same test after a solution was saved. */
  public ScreeningTest saved(Instant now) {
    return with(now, expiresAt, submittedAt, verifiedAt, problems, now);
  }

  public ScreeningTest submitted(Instant now) {
    return with(lastSavedTime, expiresAt, now, verifiedAt, problems, now);
  }

  /** The same test, which expires now. */
  public ScreeningTest ended(Instant now) {
    return with(lastSavedTime, now, submittedAt, verifiedAt, problems, now);
  }

  /** The same test with these scores and comments, and no earlier ones. */
  public ScreeningTest verified(GivenScores scores, Instant now) {
    List<TestProblem> scored = problems.stream().map(problem -> problem.scored(scores)).toList();
    return with(lastSavedTime, expiresAt, submittedAt, now, scored, now);
  }

  /** The same test made of these problems: for stores, which keep them apart. */
  public ScreeningTest withProblems(List<TestProblem> others) {
    return with(lastSavedTime, expiresAt, submittedAt, verifiedAt, others, updatedAt);
  }

  private ScreeningTest with(
      @Nullable Instant saved,
      Instant expires,
      @Nullable Instant submitted,
      @Nullable Instant verified,
      List<TestProblem> next,
      Instant now) {
    return new ScreeningTest(
        id,
        application,
        jobPost,
        poster,
        taker,
        startTime,
        saved,
        expires,
        submitted,
        verified,
        next,
        now);
  }
}
