package com.jymob.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestHiring;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.application.screening.CreateSolution;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.SolutionText;
import com.jymob.persistence.embedded.TestPostgres;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes with the row of a person, whom an operator removes. */
class RemovedAccountTest {
  @RegisterExtension static final TestStores STORES = new TestStores();
  private static final Slice ALL = new Slice(null, 100);

  private final TestHiring hiring = new TestHiring(STORES.emptied());
  private final UserId applicant = hiring.somebody();
  private JobPost post;

  @BeforeEach
  void hire() {
    ProblemUuid problem =
        hiring.site.transactions.write(new ProblemBuilder(hiring.poster)::addTo).uuid();
    post =
        hiring.site.post(
            hiring.poster, new JobPostBuilder(hiring.poster).problems(problem).content());
    JobApplication application = hiring.applied(applicant, post);
    hiring.site.createSolution.run(
        new CreateSolution.Command(
            applicant,
            Objects.requireNonNull(application.screeningTest()),
            problem,
            new SolutionText("42")));
    hiring.move(hiring.poster, application, JobApplicationStatus.HIRED);
  }

  @Test
  void applications_go_with_the_poster_and_resumes_stay() {
    remove(hiring.poster);
    assertThat(hiring.site.viewJobApplications.sentBy(applicant, ALL).items()).isEmpty();
    assertThat(hiring.site.viewScreeningTests.takenBy(applicant, ALL).items()).isEmpty();
    assertThat(hiring.site.viewResumes.run(applicant, ALL).items()).hasSize(1);
  }

  @Test
  void applications_go_with_the_applicant_and_posts_stay() {
    remove(applicant);
    assertThat(hiring.sentTo(post)).isEmpty();
    assertThat(TestPostgres.query(STORES.address(), "select count(*) from submitted_solutions"))
        .isEqualTo("0");
  }

  private static void remove(UserId user) {
    TestPostgres.execute(STORES.address(), "delete from users where id = " + user.value());
  }
}
