package com.jymob.application.jobpost;

import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.problem.ProblemUuids;

/** Which problems a job post may name: those of its poster, and shared ones. */
final class NamedProblems {
  private NamedProblems() {}

  /** A problem that stops being usable later vanishes from the post by itself. */
  static boolean areUsable(Stores stores, JobPostContent content, UserId poster) {
    ProblemUuids named = content.problems();
    return stores.problems().findUsable(named, poster).size() == named.all().size();
  }
}
