package com.jymob.application.port.contract.resume;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.application.port.contract.tool.Samples.TRICKY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.port.Resumes;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.JobApplicationBuilder;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.json.JsonValue;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Slice;
import com.jymob.domain.resume.DocumentType;
import com.jymob.domain.resume.JsonResume;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeId;
import com.jymob.domain.resume.ResumeName;
import com.jymob.domain.resume.ResumeVersionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How {@link Resumes} keep resumes and their versions. */
public abstract class ResumesContract extends StoreContract {
  private static final ResumeFile JSON =
      ResumeFile.of(
          JsonResume.of(
              new JsonValue.Members(Map.of("x", new JsonValue.Text(TRICKY + "\n\u2028")))));

  private UserId owner;

  @BeforeEach
  void register() {
    owner = write(samples::addUser).id();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_RESUME")
  void an_upload_of_each_type_is_kept(DocumentType type) {
    Resume resume = added(ResumeFile.upload(type, everyByte()), NOW);
    assertThat(find(resume)).contains(resume);
    assertThat(bytes(resume.version())).isEqualTo(everyByte());
  }

  @Test
  void a_json_resume_is_kept() {
    Resume resume = added(JSON, NOW);
    assertThat(find(resume)).contains(resume);
    assertThat(bytes(resume.version())).isEqualTo(JSON.bytes());
  }

  @Test
  void the_largest_file_is_kept() {
    byte[] largest = new byte[5_242_880];
    largest[largest.length - 1] = 1;
    Resume resume = added(ResumeFile.upload(DocumentType.PDF, largest), NOW);
    assertThat(find(resume)).contains(resume);
    assertThat(bytes(resume.version())).isEqualTo(largest);
  }

  @Test
  void an_unknown_resume_is_not_found_and_nothing_happens_to_it() {
    Resume resume = added(file("a"), NOW);
    ResumeId unknown = new ResumeId(Long.MAX_VALUE);
    change(resumes -> resumes.remove(unknown));
    assertThat(this.<Optional<Resume>>read(stores -> stores.resumes().find(unknown))).isEmpty();
    assertThat(this.<Optional<Resume>>write(stores -> stores.resumes().findForUpdate(unknown)))
        .isEmpty();
    assertThat(find(resume)).contains(resume);
  }

  @Test
  void an_update_is_another_version_and_the_one_before_is_gone() {
    Resume other = added(file("other"), NOW);
    Resume first = added(file("first"), NOW);
    Resume second =
        first.edited(nextVersion(), new ResumeName("b"), JSON.content(), NOW.plusMillis(1));
    change(resumes -> resumes.update(second, JSON));
    assertThat(find(first)).contains(second);
    assertThat(bytes(second.version())).isEqualTo(JSON.bytes());
    assertGone(first.version());
    assertThat(find(other)).contains(other);
    assertThat(bytes(other.version())).isEqualTo("other".getBytes(UTF_8));
  }

  @Test
  void a_renamed_resume_keeps_its_content() {
    for (ResumeFile file : List.of(file("text"), JSON)) {
      Resume first = added(file, NOW);
      Resume second =
          first.edited(nextVersion(), new ResumeName(TRICKY), first.content(), NOW.plusMillis(1));
      change(resumes -> resumes.rename(second));
      assertThat(find(first)).contains(second);
      assertThat(bytes(second.version())).isEqualTo(file.bytes());
      assertGone(first.version());
    }
  }

  @Test
  void a_removed_resume_is_gone_and_no_other() {
    Resume removed = added(file("removed"), NOW);
    Resume kept = added(file("kept"), NOW);
    change(resumes -> resumes.remove(removed.id()));
    assertThat(find(removed)).isEmpty();
    assertGone(removed.version());
    assertThat(find(kept)).contains(kept);
  }

  @Test
  void what_was_sent_stays_as_it_was() {
    UserId poster = write(samples::addUser).id();
    UserId stranger = write(samples::addUser).id();
    Resume first = added(file("first"), NOW);
    JobApplication early = sent(poster, first, 0);
    Resume second =
        first.edited(nextVersion(), new ResumeName("b"), JSON.content(), NOW.plusMillis(1));
    change(resumes -> resumes.update(second, JSON));
    JobApplication late = sent(poster, second, 1);
    change(resumes -> resumes.remove(first.id()));
    assertThat(find(first)).isEmpty();
    assertThat(sentTo(poster, first)).contains(second);
    assertThat(sentTo(stranger, first)).isEmpty();
    for (UserId party : List.of(poster, owner)) {
      assertThat(sentWith(early, party, first.id())).contains(first);
      assertThat(sentWith(late, party, first.id())).contains(second);
    }
    assertThat(sentWith(early, stranger, first.id())).isEmpty();
    assertThat(sentWith(early, poster, added(file("other"), NOW).id())).isEmpty();
    assertThat(bytes(first.version())).isEqualTo("first".getBytes(UTF_8));
    assertThat(bytes(second.version())).isEqualTo(JSON.bytes());
  }

  private JobApplication sent(UserId poster, Resume resume, int day) {
    return write(
        stores ->
            new JobApplicationBuilder(new JobPostBuilder(poster).addTo(stores), resume)
                .day(day)
                .addTo(stores));
  }

  private Optional<Resume> sentTo(UserId poster, Resume resume) {
    return read(stores -> stores.resumes().findSentTo(poster, resume.id()));
  }

  private Optional<Resume> sentWith(JobApplication application, UserId party, ResumeId resume) {
    return read(stores -> stores.resumes().findSentWith(application.id(), party, resume));
  }

  @Test
  void a_list_has_ones_own_newest_first_page_by_page() {
    added(write(samples::addUser).id(), file("stranger's"), NOW);
    List<Resume> own =
        IntStream.range(0, 7)
            .mapToObj(i -> added(i % 2 == 0 ? file("x") : JSON, NOW.plusMillis(i / 3)))
            .toList();
    List<Resume> listed = new ArrayList<>();
    @Nullable Position after = null;
    do {
      Slice slice = new Slice(after, 2);
      Page<Resume> page = read(stores -> stores.resumes().findAllOf(owner, slice));
      listed.addAll(page.items());
      after = page.next();
    } while (after != null);
    assertThat(listed).isEqualTo(own.reversed());
  }

  @Test
  void edits_at_once_are_all_kept() throws Exception {
    Resume resume = added(file("0"), NOW);
    Callers.atOnce(
        caller -> {
          change(resumes -> count(resumes, resume.id()));
          return caller;
        });
    Resume last = find(resume).orElseThrow();
    assertThat(bytes(last.version())).isEqualTo(String.valueOf(Callers.COUNT).getBytes(UTF_8));
  }

  private static void count(Resumes resumes, ResumeId id) {
    Resume current = resumes.findForUpdate(id).orElseThrow();
    int count = Integer.parseInt(new String(resumes.bytes(current.version()), UTF_8));
    ResumeFile next = file(String.valueOf(count + 1));
    resumes.update(
        current.edited(resumes.nextVersionId(), current.name(), next.content(), NOW), next);
  }

  @Test
  void ids_asked_for_at_once_all_differ() throws Exception {
    Set<ResumeId> ids = new HashSet<>();
    Set<ResumeVersionId> versions = new HashSet<>();
    Callers.atOnce(
            caller -> write(stores -> Stream.generate(stores.resumes()::nextId).limit(50).toList()))
        .forEach(ids::addAll);
    Callers.atOnce(
            caller ->
                write(
                    stores -> Stream.generate(stores.resumes()::nextVersionId).limit(50).toList()))
        .forEach(versions::addAll);
    assertThat(ids).hasSize(50 * Callers.COUNT);
    assertThat(versions).hasSize(50 * Callers.COUNT);
  }

  private Resume added(ResumeFile file, Instant now) {
    return added(owner, file, now);
  }

  private Resume added(UserId by, ResumeFile file, Instant now) {
    return write(
        stores -> {
          Resumes resumes = stores.resumes();
          Resume resume =
              Resume.create(
                  resumes.nextId(),
                  by,
                  resumes.nextVersionId(),
                  new ResumeName(TRICKY),
                  file.content(),
                  now);
          resumes.add(resume, file);
          return resume;
        });
  }

  private ResumeVersionId nextVersion() {
    return write(stores -> stores.resumes().nextVersionId());
  }

  private Optional<Resume> find(Resume resume) {
    return read(stores -> stores.resumes().find(resume.id()));
  }

  private byte[] bytes(ResumeVersionId version) {
    return read(stores -> stores.resumes().bytes(version));
  }

  private void assertGone(ResumeVersionId version) {
    assertThatThrownBy(() -> bytes(version)).isInstanceOf(NoSuchElementException.class);
  }

  private void change(Consumer<Resumes> work) {
    write(
        stores -> {
          work.accept(stores.resumes());
          return "changed";
        });
  }

  private static ResumeFile file(String text) {
    return ResumeFile.upload(DocumentType.TEXT, text.getBytes(UTF_8));
  }

  private static byte[] everyByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }
}
