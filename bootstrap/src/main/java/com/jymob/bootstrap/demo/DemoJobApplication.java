package com.jymob.bootstrap.demo;

import com.jymob.domain.jobapplication.CoverLetter;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent for a job, and what became of it.
 *
 * @param post the title of a {@link DemoJobPost}
 * @param resume the file of a {@link DemoResume}; who owns it applies
 * @param coverLetter in lines; null without
 * @param history begins with the submission
 * @param test null when the post has no problems
 */
record DemoJobApplication(
    String post,
    String resume,
    @Nullable List<String> coverLetter,
    List<Change> history,
    @Nullable DemoScreeningTest test) {

  record Change(JobApplicationStatus status, int daysAgo) {}

  Change submission() {
    return history.getFirst();
  }

  List<Change> moves() {
    return history.subList(1, history.size());
  }

  @Nullable CoverLetter letter() {
    return coverLetter == null ? null : new CoverLetter(String.join("\n", coverLetter));
  }
}
