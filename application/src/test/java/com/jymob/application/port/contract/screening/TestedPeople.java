package com.jymob.application.port.contract.screening;

import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.JobApplicationBuilder;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.ScreeningTestBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of tests and solutions share: who applies to what. */
abstract class TestedPeople extends StoreContract {
  UserId poster;
  UserId taker;
  JobPost post;

  @BeforeEach
  void post() {
    poster = write(samples::addUser).id();
    taker = write(samples::addUser).id();
    post = addPost();
  }

  final JobPost addPost() {
    return write(new JobPostBuilder(poster)::addTo);
  }

  final JobApplication apply(JobPost to, UserId applicant) {
    return write(
        stores ->
            new JobApplicationBuilder(to, samples.addResume(stores, applicant)).addTo(stores));
  }

  /** A test of a new applicant to the post. */
  final ScreeningTestBuilder test() {
    return new ScreeningTestBuilder(post, apply(post, write(samples::addUser).id()));
  }

  final ScreeningTest add(ScreeningTestBuilder test) {
    return write(test::addTo);
  }

  final Optional<ScreeningTest> find(ScreeningTestId id) {
    return read(stores -> stores.screeningTests().find(id));
  }
}
