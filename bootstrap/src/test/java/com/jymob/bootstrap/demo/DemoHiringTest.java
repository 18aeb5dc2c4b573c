package com.jymob.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Stores;
import com.jymob.application.screening.ViewScreeningTest;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.ProblemUuids;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.ScreeningTestStatus;
import com.jymob.domain.screening.SubmittedSolution;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.User;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the stores hold of the demo, after it was filled once. */
class DemoHiringTest {
  private static final DemoContent CONTENT = DemoContent.read();
  private static final Slice ALL = new Slice(null, 1_000);

  @TempDir private static Path folder;
  private static EmptySite site;
  private static Instant now;
  private static List<JobPost> posts;
  private static List<JobApplication> applications;
  private static List<ScreeningTest> tests;

  @BeforeAll
  static void fill() {
    site = EmptySite.in(folder);
    site.demo().fill(EmptySite.PASSWORD);
    now = site.clock().instant();
    posts =
        LongStream.rangeClosed(1, CONTENT.jobPosts().size())
            .mapToObj(id -> read(stores -> stores.jobPosts().find(new JobPostId(id)).orElseThrow()))
            .toList();
    applications =
        ofPosts(post -> read(stores -> stores.jobApplications().findAllTo(post, ALL).items()));
    tests = ofPosts(post -> read(stores -> stores.screeningTests().findAllOf(post, ALL).items()));
  }

  /** A store leaves out of a post what its poster may not use. */
  @Test
  void every_poster_may_use_the_problems_of_their_posts() {
    assertThat(posts)
        .extracting(post -> post.content().problems().all().size())
        .containsExactlyElementsOf(
            CONTENT.jobPosts().stream()
                .map(told -> told.problems() == null ? 0 : told.problems().size())
                .toList());
  }

  @Test
  void who_made_problems_has_the_role_for_it() {
    assertThat(CONTENT.people())
        .allSatisfy(
            person ->
                assertThat(user(person).roles().all().contains(Role.PROBLEM_DATABASE_EDITOR))
                    .isEqualTo(CONTENT.hasProblemsOf(person)));
  }

  @Test
  void there_are_applications_in_every_state_and_they_are_counted() {
    assertThat(applications)
        .hasSameSizeAs(CONTENT.jobApplications())
        .extracting(JobApplication::status)
        .contains(JobApplicationStatus.values());
    assertThat(posts.stream().mapToLong(JobPost::applicationsCount).sum())
        .isEqualTo(applications.size());
  }

  @Test
  void every_application_was_sent_to_a_public_post_with_a_resume_that_was_there() {
    assertThat(applications)
        .allSatisfy(
            application -> {
              JobPost post = posts.get((int) application.jobPost().value() - 1);
              assertThat(application.applicant()).isNotEqualTo(post.poster());
              assertThat(post.publishedAt()).isBeforeOrEqualTo(application.createdAt());
              assertThat(read(stores -> stores.resumes().find(application.resume())).orElseThrow())
                  .matches(resume -> resume.isOwnedBy(application.applicant()))
                  .matches(resume -> resume.version().equals(application.resumeVersion()))
                  .matches(resume -> resume.createdAt().isBefore(application.createdAt()));
            });
  }

  @Test
  void every_application_went_its_way_step_by_step() {
    assertThat(applications)
        .allSatisfy(
            application -> {
              List<JobApplicationChange> way =
                  read(stores -> stores.jobApplications().findChanges(application.id(), ALL))
                      .items()
                      .reversed();
              assertThat(way.getFirst().status()).isEqualTo(JobApplicationStatus.SUBMITTED);
              assertThat(way.getLast().status()).isEqualTo(application.status());
              for (int i = 1; i < way.size(); i++) {
                assertThat(isAllowed(application, way.get(i - 1), way.get(i))).isTrue();
              }
            });
  }

  @Test
  void there_are_tests_in_every_state_one_for_each_application_to_a_post_with_problems() {
    assertThat(tests.stream().map(test -> test.statusAt(now)))
        .contains(ScreeningTestStatus.values());
    assertThat(tests)
        .extracting(ScreeningTest::application)
        .containsExactlyInAnyOrderElementsOf(
            applications.stream()
                .filter(application -> !problems(application).all().isEmpty())
                .map(JobApplication::id)
                .toList());
  }

  @Test
  void every_answer_is_one_and_came_in_time() {
    assertThat(tests)
        .allSatisfy(
            test ->
                assertThat(solutions(test))
                    .isNotEmpty()
                    .allMatch(
                        answer ->
                            test.problem(answer.problem()).orElseThrow().accepts(answer.solution()))
                    .allMatch(answer -> !answer.createdAt().isBefore(test.startTime()))
                    .allMatch(answer -> answer.createdAt().isBefore(test.expiresAt()))
                    .allMatch(
                        answer ->
                            test.submittedAt() == null
                                || !answer.createdAt().isAfter(test.submittedAt())));
  }

  @Test
  void every_verified_test_has_all_its_scores() {
    assertThat(tests)
        .filteredOn(test -> test.statusAt(now) == ScreeningTestStatus.VERIFIED)
        .allMatch(test -> test.verifiedAt().isAfter(test.submittedAt()))
        .allSatisfy(
            test ->
                assertThat(
                        new ViewScreeningTest(site.transactions(), site.clock())
                            .run(test.taker(), test.id())
                            .orElseThrow()
                            .totalScore())
                    .isNotNull());
  }

  @Test
  void somebody_is_in_the_middle_of_a_test() {
    assertThat(tests)
        .filteredOn(test -> test.isOngoingAt(now))
        .anySatisfy(test -> assertThat(solutions(test)).hasSize(1));
  }

  @Test
  void who_signs_in_has_something_in_every_list() {
    UserId somebody = user(CONTENT.people().getFirst()).id();

    assertThat(tests)
        .filteredOn(test -> test.isPostedBy(somebody))
        .extracting(test -> test.statusAt(now))
        .contains(ScreeningTestStatus.values());
    assertThat(applications)
        .filteredOn(application -> application.poster().equals(somebody))
        .extracting(JobApplication::status)
        .contains(JobApplicationStatus.SUBMITTED, JobApplicationStatus.HIRED);
    assertThat(tests).anyMatch(test -> test.isTakenBy(somebody));
    assertThat(applications).anyMatch(application -> application.applicant().equals(somebody));
    assertThat(read(stores -> stores.resumes().findAllOf(somebody, ALL)).items()).isNotEmpty();
  }

  private static <T> List<T> ofPosts(Function<JobPostId, List<T>> found) {
    return posts.stream().map(JobPost::id).flatMap(post -> found.apply(post).stream()).toList();
  }

  private static <T> T read(Function<Stores, T> question) {
    return site.transactions().read(question::apply);
  }

  private static User user(DemoPerson person) {
    return read(
        stores -> stores.users().findByEmail(new EmailAddress(person.email())).orElseThrow());
  }

  private static ProblemUuids problems(JobApplication application) {
    return posts.get((int) application.jobPost().value() - 1).content().problems();
  }

  private static List<SubmittedSolution> solutions(ScreeningTest test) {
    List<ScreeningTestId> one = List.of(test.id());
    return read(stores -> stores.submittedSolutions().findAllOf(one));
  }

  private static boolean isAllowed(
      JobApplication application, JobApplicationChange from, JobApplicationChange next) {
    return from.status().mayBecome(next.status(), application.partyOf(next.actor()).orElseThrow())
        && from.createdAt().isBefore(next.createdAt());
  }
}
