package com.jymob.domain.resume;

import com.jymob.domain.UserId;
import com.jymob.domain.page.Position.ByDate;
import java.time.Instant;

/**
 * A resume as it is, or as it was when it was sent with an application.
 *
 * @param owner who uploaded or wrote it
 * @param version names what it says: name and content
 * @param createdAt when the resume was made, whatever its version
 * @param updatedAt when the version was made
 */
public record Resume(
    ResumeId id,
    UserId owner,
    ResumeVersionId version,
    ResumeName name,
    ResumeContent content,
    Instant createdAt,
    Instant updatedAt) {

  /** A new resume. */
  public static Resume create(
      ResumeId id,
      UserId owner,
      ResumeVersionId version,
      ResumeName name,
      ResumeContent content,
      Instant now) {
    return new Resume(id, owner, version, name, content, now, now);
  }

  /** The same resume, saying something else. */
  public Resume edited(
      ResumeVersionId nextVersion, ResumeName nextName, ResumeContent nextContent, Instant now) {
    return new Resume(id, owner, nextVersion, nextName, nextContent, createdAt, now);
  }

  public boolean isOwnedBy(UserId user) {
    return owner.equals(user);
  }

  /** Where it stands in a list. */
  public ByDate position() {
    return new ByDate(createdAt, id.value());
  }
}
