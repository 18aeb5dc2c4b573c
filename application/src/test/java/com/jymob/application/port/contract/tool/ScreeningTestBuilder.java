package com.jymob.application.port.contract.tool;

import com.jymob.application.port.Stores;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.screening.ScreeningTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A test of an application to a post, of one puzzle or of whatever a contract asks for. */
public final class ScreeningTestBuilder {
  private final JobPost post;
  private final JobApplication application;
  private @Nullable List<Problem> problems;
  private Instant startTime = Samples.NOW;

  public ScreeningTestBuilder(JobPost post, JobApplication application) {
    this.post = post;
    this.application = application;
  }

  public ScreeningTestBuilder problems(List<Problem> values) {
    problems = values;
    return this;
  }

  /** When it starts: so many days after {@link Samples#NOW}. */
  public ScreeningTestBuilder day(int day) {
    startTime = Samples.NOW.plus(Duration.ofDays(day));
    return this;
  }

  public ScreeningTest build(Stores stores) {
    List<Problem> made =
        problems == null ? List.of(new ProblemBuilder(post.poster()).addTo(stores)) : problems;
    return ScreeningTest.start(
        stores.screeningTests().nextId(),
        application.id(),
        post,
        application.applicant(),
        made,
        startTime);
  }

  public ScreeningTest addTo(Stores stores) {
    ScreeningTest test = build(stores);
    if (!stores.screeningTests().add(test)) {
      throw new IllegalStateException("the application has a test");
    }
    return test;
  }
}
