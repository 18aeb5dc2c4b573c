package com.jymob.application.jobpost;

import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import java.time.Instant;

/** Who may change a job post: its poster, and nobody else. */
sealed interface ChangeablePost {
  /** It is theirs, and nobody else changes it until the transaction ends. */
  record Theirs(JobPost post) implements ChangeablePost {}

  /** They see it, but somebody else posted it. */
  record SomebodyElses() implements ChangeablePost {}

  /** There is none, or it is not theirs to see. */
  record Hidden() implements ChangeablePost {}

  static ChangeablePost find(Stores stores, JobPostId id, UserId by, Instant now) {
    return stores
        .jobPosts()
        .findForUpdate(id)
        .filter(post -> post.isVisibleTo(by, now))
        .<ChangeablePost>map(post -> post.isPostedBy(by) ? new Theirs(post) : new SomebodyElses())
        .orElseGet(Hidden::new);
  }
}
