package com.jymob.application.port.contract.jobapplication;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.application.port.contract.tool.Samples.TRICKY;
import static com.jymob.domain.jobapplication.JobApplicationStatus.IN_REVIEW;
import static com.jymob.domain.jobapplication.JobApplicationStatus.REJECTED;
import static com.jymob.domain.jobapplication.JobApplicationStatus.SUBMITTED;
import static com.jymob.domain.jobapplication.JobApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.JobApplications;
import com.jymob.application.port.Stores;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.JobApplicationBuilder;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Slice;
import com.jymob.domain.resume.Resume;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How {@link JobApplications} keep applications and what becomes of them. */
public abstract class JobApplicationsContract extends StoreContract {
  private static final Slice ALL = new Slice(null, 100);

  private UserId poster;
  private UserId applicant;
  private JobPost post;
  private Resume resume;

  @BeforeEach
  void post() {
    poster = write(samples::addUser).id();
    applicant = write(samples::addUser).id();
    post = addPost();
    resume = addResume(applicant);
  }

  @Test
  void everything_about_an_application_is_kept() {
    JobApplication full =
        write(new JobApplicationBuilder(post, resume).coverLetter(TRICKY + "\r\n")::addTo);
    JobApplication bare = add(addPost(), resume, 0);
    assertThat(find(full.id())).contains(full);
    assertThat(find(bare.id())).contains(bare);
    assertThat(hold(full.id())).contains(full);
  }

  @Test
  void the_longest_cover_letter_is_kept() {
    JobApplication application =
        write(new JobApplicationBuilder(post, resume).coverLetter("🦊".repeat(20_000))::addTo);
    assertThat(find(application.id())).contains(application);
  }

  @Test
  void an_unknown_application_is_not_found_and_has_no_history() {
    add(post, resume, 0);
    JobApplicationId unknown = new JobApplicationId(Long.MAX_VALUE);
    assertThat(find(unknown)).isEmpty();
    assertThat(hold(unknown)).isEmpty();
    assertThat(history(unknown)).isEmpty();
  }

  @Test
  void nobody_applies_twice_to_a_post() {
    JobApplication first = add(post, resume, 0);
    move(first, applicant, WITHDRAWN, 1);
    assertThat(isAdded(new JobApplicationBuilder(post, addResume(applicant)).day(2))).isFalse();
    assertThat(sentTo(post, ALL).items()).containsExactly(first.moved(WITHDRAWN, at(1)));
    assertThat(history(first.id())).hasSize(2);
  }

  @Test
  void everybody_may_apply_to_many_posts_and_many_to_one() {
    add(post, resume, 0);
    assertThat(isAdded(new JobApplicationBuilder(addPost(), resume))).isTrue();
    UserId other = write(samples::addUser).id();
    assertThat(isAdded(new JobApplicationBuilder(post, addResume(other)))).isTrue();
  }

  @Test
  void of_many_applications_at_once_to_a_post_one_is_added() throws Exception {
    List<Boolean> added =
        Callers.atOnce(caller -> isAdded(new JobApplicationBuilder(post, resume)));
    assertThat(added).containsOnlyOnce(true);
    List<JobApplication> kept = sentTo(post, ALL).items();
    assertThat(kept).hasSize(1);
    assertThat(history(kept.getFirst().id())).hasSize(1);
  }

  @Test
  void an_update_replaces_status_and_time_but_not_the_rest() {
    JobApplication other = add(addPost(), resume, 0);
    JobApplication application = add(post, resume, 0);
    JobApplication changed =
        JobApplication.submit(application.id(), addPost(), addResume(poster), null, at(9))
            .moved(REJECTED, at(1));
    update(changed, poster);
    assertThat(find(application.id())).contains(application.moved(REJECTED, at(1)));
    assertThat(find(other.id())).contains(other);
    assertThat(history(other.id())).hasSize(1);
  }

  @Test
  void the_history_tells_who_did_what_when_the_newest_first() {
    JobApplication application = add(post, resume, 0);
    move(application, poster, IN_REVIEW, 1);
    move(application, poster, SUBMITTED, 1);
    move(application, applicant, WITHDRAWN, 2);
    assertThat(history(application.id()))
        .containsExactly(
            new JobApplicationChange(4, WITHDRAWN, applicant, at(2)),
            new JobApplicationChange(3, SUBMITTED, poster, at(1)),
            new JobApplicationChange(2, IN_REVIEW, poster, at(1)),
            new JobApplicationChange(1, SUBMITTED, applicant, at(0)));
  }

  @Test
  void moves_at_once_are_all_in_the_history() throws Exception {
    JobApplicationId id = add(post, resume, 0).id();
    Callers.atOnce(
        caller ->
            write(
                stores -> {
                  JobApplication current = stores.jobApplications().findForUpdate(id).orElseThrow();
                  JobApplicationStatus next = current.status() == SUBMITTED ? IN_REVIEW : SUBMITTED;
                  stores.jobApplications().update(current.moved(next, NOW), poster);
                  return next;
                }));
    List<JobApplicationChange> oldestFirst = history(id).reversed();
    assertThat(oldestFirst).hasSize(1 + COUNT);
    for (int i = 0; i < oldestFirst.size(); i++) {
      JobApplicationStatus expected = i % 2 == 0 ? SUBMITTED : IN_REVIEW;
      assertThat(oldestFirst.get(i).number()).isEqualTo(i + 1);
      assertThat(oldestFirst.get(i).status()).isEqualTo(expected);
    }
  }

  @Test
  void pages_of_a_history_make_the_whole() {
    JobApplication application = add(post, resume, 0);
    for (int day : new int[] {0, 1, 1, 2}) {
      move(application, poster, IN_REVIEW, day);
    }
    List<JobApplicationChange> all = history(application.id());
    assertThat(all).hasSize(5);
    assertPagesMake(
        all, (stores, slice) -> stores.jobApplications().findChanges(application.id(), slice));
  }

  @Test
  void what_somebody_has_sent_is_listed_newest_first() {
    JobApplication third = add(addPost(), resume, 1);
    JobApplication second = add(addPost(), resume, 1);
    JobApplication last = add(addPost(), resume, 0);
    JobApplication first = add(addPost(), resume, 2);
    add(post, addResume(write(samples::addUser).id()), 3);

    List<JobApplication> sent = List.of(first, second, third, last);
    assertThat(sentBy(applicant, ALL)).isEqualTo(new Page<>(sent, null));
    assertThat(sentBy(poster, ALL).items()).isEmpty();
    assertPagesMake(sent, (stores, slice) -> stores.jobApplications().findAllOf(applicant, slice));
  }

  @Test
  void what_was_sent_to_a_post_is_listed_newest_first() {
    List<JobApplication> sent =
        Stream.of(0, 1, 1, 2)
            .map(day -> add(post, addResume(write(samples::addUser).id()), day))
            .toList()
            .reversed();
    JobPost other = addPost();
    add(other, resume, 3);

    assertThat(sentTo(post, ALL)).isEqualTo(new Page<>(sent, null));
    assertThat(sentTo(addPost(), ALL).items()).isEmpty();
    assertPagesMake(sent, (stores, slice) -> stores.jobApplications().findAllTo(post.id(), slice));
  }

  @Test
  void applications_may_come_and_move_between_pages() {
    List<JobApplication> old =
        IntStream.range(0, 4).mapToObj(day -> add(addPost(), resume, day)).toList();
    Page<JobApplication> first = sentBy(applicant, new Slice(null, 2));
    assertThat(first.items()).containsExactly(old.get(3), old.get(2));

    add(addPost(), resume, 9);
    move(old.get(1), poster, IN_REVIEW, 9);

    assertThat(sentBy(applicant, new Slice(first.next(), 2)))
        .isEqualTo(new Page<>(List.of(old.get(1).moved(IN_REVIEW, at(9)), old.get(0)), null));
  }

  @Test
  void ids_asked_for_at_once_all_differ() throws Exception {
    Set<JobApplicationId> ids = new HashSet<>();
    Callers.atOnce(
            caller ->
                write(
                    stores ->
                        Stream.generate(stores.jobApplications()::nextId).limit(200).toList()))
        .forEach(ids::addAll);
    assertThat(ids).hasSize(200 * COUNT);
  }

  private <T> void assertPagesMake(List<T> all, BiFunction<Stores, Slice, Page<T>> list) {
    for (int limit = 1; limit <= all.size() + 1; limit++) {
      int size = limit;
      List<T> pages = new ArrayList<>();
      Set<Position> seen = new HashSet<>();
      Position next = null;
      do {
        Position after = next;
        Page<T> page = read(stores -> list.apply(stores, new Slice(after, size)));
        pages.addAll(page.items());
        next = page.next();
      } while (next != null && seen.add(next));
      assertThat(pages).isEqualTo(all);
    }
  }

  private JobPost addPost() {
    return write(new JobPostBuilder(poster)::addTo);
  }

  private Resume addResume(UserId owner) {
    return write(stores -> samples.addResume(stores, owner));
  }

  private JobApplication add(JobPost to, Resume sent, int day) {
    return write(new JobApplicationBuilder(to, sent).day(day)::addTo);
  }

  private boolean isAdded(JobApplicationBuilder application) {
    return write(stores -> stores.jobApplications().add(application.build(stores)));
  }

  private void move(JobApplication application, UserId by, JobApplicationStatus to, int day) {
    update(application.moved(to, at(day)), by);
  }

  private void update(JobApplication application, UserId actor) {
    write(
        stores -> {
          stores.jobApplications().update(application, actor);
          return application;
        });
  }

  private Optional<JobApplication> find(JobApplicationId id) {
    return read(stores -> stores.jobApplications().find(id));
  }

  private Optional<JobApplication> hold(JobApplicationId id) {
    return write(stores -> stores.jobApplications().findForUpdate(id));
  }

  private List<JobApplicationChange> history(JobApplicationId id) {
    return read(stores -> stores.jobApplications().findChanges(id, ALL)).items();
  }

  private Page<JobApplication> sentBy(UserId user, Slice slice) {
    return read(stores -> stores.jobApplications().findAllOf(user, slice));
  }

  private Page<JobApplication> sentTo(JobPost to, Slice slice) {
    return read(stores -> stores.jobApplications().findAllTo(to.id(), slice));
  }

  private static Instant at(int day) {
    return NOW.plusSeconds(86_400L * day);
  }
}
