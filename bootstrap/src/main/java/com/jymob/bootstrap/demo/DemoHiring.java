package com.jymob.bootstrap.demo;

import com.jymob.application.port.Stores;
import com.jymob.application.screening.GenerateScreeningTest;
import com.jymob.bootstrap.demo.DemoJobApplication.Change;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.SubmittedSolution;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets people apply, take tests and get on, as if it had been in the past.
 *
 * @param posts by their titles
 * @param resumes by their files
 */
record DemoHiring(
    Stores stores,
    Instant now,
    Named<ProblemUuid> problems,
    Named<JobPost> posts,
    Named<Resume> resumes) {

  void add(DemoJobApplication told) {
    JobPost post = posts.get(told.post());
    JobApplication application = submit(told, post);
    if (told.test() != null) {
      take(told.test(), generate(application, post));
    }
    for (Change change : told.moves()) {
      application = move(application, change);
    }
  }

  private JobApplication submit(DemoJobApplication told, JobPost post) {
    JobApplication application =
        JobApplication.submit(
            stores.jobApplications().nextId(),
            post,
            resumes.get(told.resume()),
            told.letter(),
            ago(told.submission().daysAgo()));
    stores.jobApplications().add(application);
    stores.jobPosts().countApplication(post.id());
    return application;
  }

  private ScreeningTest generate(JobApplication application, JobPost post) {
    return GenerateScreeningTest.in(
            stores, post, application.id(), application.applicant(), application.createdAt())
        .flatMap(stores.screeningTests()::find)
        .orElseThrow();
  }

  private void take(DemoScreeningTest told, ScreeningTest generated) {
    ScreeningTest test = generated;
    for (DemoScreeningTest.Answer answer : told.solutions()) {
      Instant savedAt = ago(answer.daysAgo());
      stores.submittedSolutions().add(solution(test, answer, savedAt));
      test = test.saved(savedAt);
    }
    if (told.submittedDaysAgo() != null) {
      test = test.submitted(ago(told.submittedDaysAgo()));
    }
    if (told.verifiedDaysAgo() != null) {
      test = test.verified(told.givenScores(problems), ago(told.verifiedDaysAgo()));
    }
    stores.screeningTests().update(test);
  }

  private SubmittedSolution solution(
      ScreeningTest test, DemoScreeningTest.Answer answer, Instant savedAt) {
    return new SubmittedSolution(
        stores.submittedSolutions().nextId(),
        test.id(),
        problems.get(answer.problem()),
        answer.text(),
        savedAt,
        savedAt);
  }

  private JobApplication move(JobApplication current, Change change) {
    JobApplication moved = current.moved(change.status(), ago(change.daysAgo()));
    boolean isWithdrawn = moved.status() == JobApplicationStatus.WITHDRAWN;
    stores.jobApplications().update(moved, isWithdrawn ? moved.applicant() : moved.poster());
    if (moved.status().endsTest()) {
      stores.screeningTests().end(moved.id(), moved.updatedAt());
    }
    return moved;
  }

  private Instant ago(int days) {
    return now.minus(Duration.ofDays(days));
  }
}
