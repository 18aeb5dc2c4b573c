package com.jymob.application.port.contract.jobpost;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.application.port.contract.tool.Samples.TRICKY;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.JobPosts;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Remote;
import com.jymob.domain.jobpost.SalaryPeriod;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How {@link JobPosts} keep posts; how they are found, the next contracts tell. */
public abstract class JobPostsContract extends StoreContract {
  private UserId poster;

  @BeforeEach
  void register() {
    poster = write(samples::addUser).id();
  }

  @Test
  void everything_about_a_full_post_is_kept() {
    JobPost post = post(nextId(), full().content(), NOW.plusMillis(1), 3);
    add(post);
    assertThat(find(post.id())).contains(post);
  }

  @Test
  void everything_about_a_bare_post_is_kept() {
    JobPostContent bare = new JobPostBuilder(poster).status(JobPostStatus.DRAFT).content();
    JobPost post = post(nextId(), bare, null, 0);
    add(post);
    assertThat(find(post.id())).contains(post);
  }

  @Test
  void each_choice_is_kept() {
    Stream<JobPostBuilder> choices =
        Stream.of(
                Stream.of(JobPostStatus.values()).map(value -> builder().status(value)),
                Stream.of(Remote.values()).map(value -> builder().remote(value)),
                Stream.of(EmploymentType.values()).map(value -> builder().employmentType(value)),
                Stream.of(SalaryPeriod.values())
                    .map(value -> builder().salary(null, "0.5", "JPY", value)))
            .flatMap(builders -> builders);
    assertThat(choices).allSatisfy(this::assertKept);
  }

  @Test
  void the_borders_of_each_value_are_kept() {
    String most = "999999999999.99";
    assertThat(
            Stream.of(
                builder().salary("0", "0", "EUR", SalaryPeriod.HOUR),
                builder().salary(most, most, "KWD", SalaryPeriod.YEAR),
                builder().salary("1200", null, "USD", SalaryPeriod.MONTH),
                builder().closesAt(Instant.EPOCH),
                builder().closesAt(Instant.parse("9999-12-31T23:59:59.999Z")),
                builder().testMinutes(1),
                builder().testMinutes(525_600),
                builder()
                    .skills(
                        IntStream.range(0, 20)
                            .mapToObj(JobPostsContract::skill)
                            .toArray(String[]::new)),
                builder().skills("Java", "java", "Java")))
        .allSatisfy(this::assertKept);
  }

  @Test
  void the_longest_texts_are_kept() {
    String fox = "🦊";
    assertThat(
            Stream.of(
                builder()
                    .title(fox.repeat(200))
                    .company(fox.repeat(200))
                    .location(fox.repeat(200))
                    .description(fox.repeat(20_000)),
                builder().title("x".repeat(200)).description("x".repeat(20_000)),
                builder().description("a ".repeat(9_999) + "z."),
                builder().description(everyLetter())))
        .allSatisfy(this::assertKept);
  }

  @Test
  void an_unknown_post_is_not_found_and_nothing_happens_to_it() {
    JobPost post = write(builder()::addTo);
    JobPostId unknown = new JobPostId(Long.MAX_VALUE);
    change(posts -> posts.remove(unknown));
    assertThat(find(unknown)).isEmpty();
    assertThat(this.<Optional<JobPost>>write(stores -> stores.jobPosts().findForUpdate(unknown)))
        .isEmpty();
    assertThat(find(post.id())).contains(post);
  }

  @Test
  void an_update_replaces_content_and_times_but_not_the_rest() {
    JobPost other = write(builder()::addTo);
    JobPost post = post(nextId(), builder().status(JobPostStatus.DRAFT).content(), null, 3);
    add(post);
    UserId stranger = write(samples::addUser).id();
    Instant later = NOW.plusSeconds(1);
    change(
        posts ->
            posts.update(
                new JobPost(post.id(), stranger, full().content(), later, 9, later, later)));
    assertThat(find(post.id()))
        .contains(new JobPost(post.id(), poster, full().content(), later, 3, NOW, later));
    assertThat(find(other.id())).contains(other);
  }

  @Test
  void an_update_clears_what_is_left_out() {
    JobPost post = write(full()::addTo);
    JobPost bare = post.edited(builder().content(), NOW.plusMillis(1));
    change(posts -> posts.update(bare));
    assertThat(find(post.id())).contains(bare);
  }

  @Test
  void an_application_is_counted_and_nothing_else_changes() {
    JobPost other = write(builder()::addTo);
    JobPost post = post(nextId(), full().content(), NOW, 3);
    add(post);
    change(posts -> posts.countApplication(post.id()));
    assertThat(find(post.id())).contains(post(post.id(), post.content(), NOW, 4));
    assertThat(find(other.id())).contains(other);
  }

  @Test
  void applications_at_once_are_all_counted() throws Exception {
    JobPost post = write(builder()::addTo);
    Callers.atOnce(
        caller -> {
          change(posts -> posts.countApplication(post.id()));
          return caller;
        });
    assertThat(find(post.id()).orElseThrow().applicationsCount()).isEqualTo(COUNT);
  }

  @Test
  void a_removed_post_is_gone_and_no_other() {
    JobPost removed = write(full()::addTo);
    JobPost kept = write(full()::addTo);
    change(posts -> posts.remove(removed.id()));
    assertThat(find(removed.id())).isEmpty();
    assertThat(find(kept.id())).contains(kept);
  }

  @Test
  void edits_at_once_are_all_kept() throws Exception {
    JobPost post = write(builder().testMinutes(1)::addTo);
    Callers.atOnce(
        caller -> {
          change(
              posts -> {
                JobPost current = posts.findForUpdate(post.id()).orElseThrow();
                int minutes = current.content().testMinutes().value();
                posts.update(current.edited(builder().testMinutes(minutes + 1).content(), NOW));
              });
          return caller;
        });
    assertThat(find(post.id()).orElseThrow().content().testMinutes().value()).isEqualTo(1 + COUNT);
  }

  @Test
  void of_many_who_look_and_remove_at_once_one_does() throws Exception {
    JobPost post = write(builder()::addTo);
    List<Boolean> removed =
        Callers.atOnce(
            caller ->
                write(
                    stores -> {
                      boolean found = stores.jobPosts().findForUpdate(post.id()).isPresent();
                      stores.jobPosts().remove(post.id());
                      return found;
                    }));
    assertThat(removed).containsOnlyOnce(true);
  }

  @Test
  void ids_asked_for_at_once_all_differ() throws Exception {
    Set<JobPostId> ids = new HashSet<>();
    Callers.atOnce(
            caller ->
                write(stores -> Stream.generate(stores.jobPosts()::nextId).limit(200).toList()))
        .forEach(ids::addAll);
    assertThat(ids).hasSize(200 * COUNT);
  }

  private void assertKept(JobPostBuilder builder) {
    JobPost post = write(builder::addTo);
    assertThat(find(post.id())).contains(post);
  }

  private JobPostBuilder builder() {
    return new JobPostBuilder(poster);
  }

  private JobPostBuilder full() {
    return builder()
        .title(TRICKY)
        .description("# A job\r\n\r\n\t" + TRICKY + "\n ")
        .company(TRICKY)
        .location(TRICKY)
        .remote(Remote.HYBRID)
        .employmentType(EmploymentType.CONTRACT)
        .salary("50000.05", "60000.1", "EUR", SalaryPeriod.YEAR)
        .skills("C++", TRICKY, "a,b", "{}", "null")
        .status(JobPostStatus.CLOSED)
        .closesAt(NOW.plusMillis(7))
        .testMinutes(90);
  }

  private static String skill(int number) {
    return number + "x".repeat(98);
  }

  /** Twenty thousand letters of which hardly two are the same. */
  private static String everyLetter() {
    return IntStream.rangeClosed(0x4E00, 0x4E00 + 19_999)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private JobPost post(
      JobPostId id, JobPostContent content, @Nullable Instant publishedAt, int applications) {
    return new JobPost(id, poster, content, publishedAt, applications, NOW, NOW.plusMillis(2));
  }

  private JobPostId nextId() {
    return write(stores -> stores.jobPosts().nextId());
  }

  private void add(JobPost post) {
    change(posts -> posts.add(post));
  }

  private void change(Consumer<JobPosts> work) {
    write(
        stores -> {
          work.accept(stores.jobPosts());
          return "changed";
        });
  }

  private Optional<JobPost> find(JobPostId id) {
    return read(stores -> stores.jobPosts().find(id));
  }
}
