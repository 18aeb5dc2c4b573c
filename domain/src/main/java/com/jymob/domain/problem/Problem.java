package com.jymob.domain.problem;

import com.jymob.domain.UserId;
import com.jymob.domain.page.Position.ByDate;
import java.time.Instant;

/**
 * Something to solve, by which a job post tells who fits.
 *
 * @param creator who made it, and alone may change it
 */
public record Problem(
    ProblemUuid uuid,
    UserId creator,
    ProblemContent content,
    Instant createdAt,
    Instant updatedAt) {

  public static Problem create(
      ProblemUuid uuid, UserId creator, ProblemContent content, Instant now) {
    return new Problem(uuid, creator, content, now, now);
  }

  /** The same problem, saying something else. */
  public Problem edited(ProblemContent next, Instant now) {
    return new Problem(uuid, creator, next, createdAt, now);
  }

  public boolean isCreatedBy(UserId user) {
    return creator.equals(user);
  }

  /** Who may see a problem may also put it into their job posts. */
  public boolean isUsableBy(UserId user) {
    return isCreatedBy(user) || content.shared();
  }

  /** The same problem for the eyes of who is to solve it. */
  public Problem withoutCorrectSolution() {
    ProblemContent hidden =
        new ProblemContent(
            content.type(),
            content.statement(),
            content.choices(),
            content.difficulty(),
            null,
            content.shared(),
            content.tags());
    return new Problem(uuid, creator, hidden, createdAt, updatedAt);
  }

  /** Where it stands in lists, which are ordered by its making. */
  public ByDate position() {
    return new ByDate(createdAt, uuid.value());
  }
}
