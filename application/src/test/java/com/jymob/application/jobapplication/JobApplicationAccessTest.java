package com.jymob.application.jobapplication;

import static com.jymob.application.fixture.TestHiring.ALL;
import static com.jymob.domain.jobapplication.JobApplicationStatus.HIRED;
import static com.jymob.domain.jobapplication.JobApplicationStatus.IN_REVIEW;
import static com.jymob.domain.jobapplication.JobApplicationStatus.OFFERED;
import static com.jymob.domain.jobapplication.JobApplicationStatus.REJECTED;
import static com.jymob.domain.jobapplication.JobApplicationStatus.SUBMITTED;
import static com.jymob.domain.jobapplication.JobApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestHiring;
import com.jymob.application.memory.MemoryTransactions;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees and moves a job application: its applicant, its poster, and nobody else. */
class JobApplicationAccessTest {
  private final TestHiring hiring = new TestHiring(new MemoryTransactions());
  private final UserId poster = hiring.poster;
  private final UserId applicant = hiring.somebody();
  private final UserId stranger = hiring.somebody();
  private final UserId rival = hiring.somebody();
  private final JobPost post = hiring.posted(JobPostStatus.OPEN);
  private final JobApplication application = hiring.applied(applicant, post);
  private final JobApplication rivals = hiring.applied(rival, post);

  @Test
  void its_applicant_and_its_poster_see_it_and_nobody_else() {
    assertThat(view(applicant)).contains(application);
    assertThat(view(poster)).contains(application);
    assertThat(view(stranger)).isEmpty();
    assertThat(view(rival)).isEmpty();
    assertThat(hiring.site.viewJobApplication.run(poster, new JobApplicationId(Long.MAX_VALUE)))
        .isEmpty();
  }

  @Test
  void its_history_is_seen_by_the_same() {
    List<JobApplicationChange> history = hiring.history(application);

    assertThat(history).hasSize(1);
    assertThat(historyFor(applicant)).contains(history);
    assertThat(historyFor(poster)).contains(history);
    assertThat(historyFor(stranger)).isEmpty();
    assertThat(historyFor(rival)).isEmpty();
  }

  @Test
  void everybody_lists_what_they_have_sent() {
    assertThat(sentBy(applicant)).containsExactly(application);
    assertThat(sentBy(poster)).isEmpty();
    assertThat(sentBy(stranger)).isEmpty();
  }

  @Test
  void what_was_sent_to_a_post_is_listed_for_its_poster_alone() {
    assertThat(sentTo(post.id(), poster)).contains(List.of(rivals, application));
    assertThat(sentTo(post.id(), applicant)).isEmpty();
    assertThat(sentTo(post.id(), stranger)).isEmpty();
    assertThat(sentTo(new JobPostId(Long.MAX_VALUE), poster)).isEmpty();
  }

  @Test
  void the_poster_moves_it_and_every_step_is_kept() {
    Instant start = hiring.site.clock.instant();
    for (JobApplicationStatus next : List.of(IN_REVIEW, OFFERED, HIRED)) {
      hiring.site.clock.advance(Duration.ofDays(1));
      assertThat(hiring.move(poster, application, next))
          .isEqualTo(
              new MoveJobApplication.Moved(application.moved(next, hiring.site.clock.instant())));
    }

    assertThat(view(applicant)).contains(application.moved(HIRED, start.plus(Duration.ofDays(3))));
    assertThat(hiring.history(application))
        .containsExactly(
            new JobApplicationChange(4, HIRED, poster, start.plus(Duration.ofDays(3))),
            new JobApplicationChange(3, OFFERED, poster, start.plus(Duration.ofDays(2))),
            new JobApplicationChange(2, IN_REVIEW, poster, start.plus(Duration.ofDays(1))),
            new JobApplicationChange(1, SUBMITTED, applicant, start));
    assertThat(view(rival)).isEmpty();
    assertThat(hiring.history(rivals)).hasSize(1);
  }

  @Test
  void the_applicant_withdraws_it() {
    assertThat(hiring.move(applicant, application, WITHDRAWN))
        .isEqualTo(new MoveJobApplication.Moved(application.moved(WITHDRAWN, now())));
  }

  @Test
  void neither_does_what_is_the_others() {
    assertThat(hiring.move(poster, application, WITHDRAWN))
        .isEqualTo(new MoveJobApplication.WrongStatus(SUBMITTED, WITHDRAWN));
    assertThat(hiring.move(applicant, application, REJECTED))
        .isEqualTo(new MoveJobApplication.WrongStatus(SUBMITTED, REJECTED));
    assertThat(view(applicant)).contains(application);
    assertThat(hiring.history(application)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(JobApplicationStatus.class)
  void a_stranger_moves_nothing_and_learns_nothing(JobApplicationStatus next) {
    assertThat(hiring.move(stranger, application, next))
        .isEqualTo(new MoveJobApplication.NotFound());
    assertThat(hiring.move(rival, application, next)).isEqualTo(new MoveJobApplication.NotFound());
    assertThat(view(applicant)).contains(application);
  }

  @Test
  void what_is_told_to_stay_as_it_is_stays_without_an_entry_in_the_history() {
    hiring.move(poster, application, REJECTED);
    JobApplication rejected = view(poster).orElseThrow();
    hiring.site.clock.advance(Duration.ofDays(1));

    for (UserId party : List.of(poster, applicant)) {
      assertThat(hiring.move(party, application, REJECTED))
          .isEqualTo(new MoveJobApplication.Moved(rejected));
    }
    assertThat(hiring.history(application)).hasSize(2);
  }

  @Test
  void closing_a_post_changes_no_application() {
    hiring.close(post);

    assertThat(view(applicant)).contains(application);
    assertThat(hiring.move(poster, application, HIRED))
        .isInstanceOf(MoveJobApplication.Moved.class);
  }

  private Instant now() {
    return hiring.site.clock.instant();
  }

  private Optional<JobApplication> view(UserId viewer) {
    return hiring.site.viewJobApplication.run(viewer, application.id());
  }

  private Optional<List<JobApplicationChange>> historyFor(UserId viewer) {
    return hiring
        .site
        .viewApplicationHistory
        .run(viewer, application.id(), ALL)
        .map(page -> page.items());
  }

  private List<JobApplication> sentBy(UserId viewer) {
    return hiring.site.viewJobApplications.sentBy(viewer, ALL).items();
  }

  private Optional<List<JobApplication>> sentTo(JobPostId id, UserId viewer) {
    return hiring.site.viewJobApplications.sentTo(id, viewer, ALL).map(page -> page.items());
  }
}
