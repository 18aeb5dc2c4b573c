package com.jymob.application.resume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.fixture.TestSite;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Slice;
import com.jymob.domain.resume.DocumentType;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeName;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who may do what with resumes that were sent to nobody. */
class ResumeRulesTest {
  private final TestSite site = new TestSite();
  private final UserId owner = site.registered("owner@example.com").user().id();
  private final UserId stranger = site.registered("stranger@example.com").user().id();
  private final Resume resume = site.createResume.run(owner, new ResumeName("mine"), file("mine"));

  @Test
  void its_owner_sees_downloads_and_lists_a_resume() {
    WantedResume wanted = new WantedResume(owner, resume.id(), null);
    assertThat(site.viewResume.run(wanted)).contains(resume);
    assertThat(site.downloadResume.run(wanted))
        .hasValueSatisfying(
            download -> {
              assertThat(download.resume()).isEqualTo(resume);
              assertThat(download.bytes()).isEqualTo("mine".getBytes(UTF_8));
            });
    assertThat(site.viewResumes.run(owner, new Slice(null, 1)).items()).containsExactly(resume);
  }

  @Test
  void to_a_stranger_it_is_not_there() {
    WantedResume wanted = new WantedResume(stranger, resume.id(), null);
    assertThat(site.viewResume.run(wanted)).isEmpty();
    assertThat(site.downloadResume.run(wanted)).isEmpty();
    assertThat(site.viewResumes.run(stranger, new Slice(null, 1)).items()).isEmpty();
    assertThat(site.updateResume.run(change(stranger, file("theirs")))).isEmpty();
    assertThat(site.deleteResume.run(new DeleteResume.Command(stranger, resume.id(), any -> {})))
        .isFalse();
    assertThat(site.viewResume.run(new WantedResume(owner, resume.id(), null))).contains(resume);
  }

  @Test
  void its_owner_replaces_the_content() {
    site.clock.advance(Duration.ofSeconds(1));

    Resume edited = site.updateResume.run(change(owner, file("new"))).orElseThrow();

    assertThat(edited)
        .isEqualTo(
            resume.edited(
                edited.version(),
                new ResumeName("changed"),
                file("new").content(),
                site.clock.instant()));
    assertThat(edited.version()).isNotEqualTo(resume.version());
    assertThat(site.viewResume.run(new WantedResume(owner, resume.id(), null))).contains(edited);
  }

  @Test
  void a_change_that_throws_changes_nothing() {
    assertThatThrownBy(
            () ->
                site.updateResume.run(
                    new UpdateResume.Command(
                        owner,
                        resume.id(),
                        current -> {
                          throw new IllegalStateException("no");
                        })))
        .hasMessage("no");
    assertThatThrownBy(
            () ->
                site.deleteResume.run(
                    new DeleteResume.Command(
                        owner,
                        resume.id(),
                        current -> {
                          throw new IllegalStateException("no");
                        })))
        .hasMessage("no");
    assertThat(site.viewResume.run(new WantedResume(owner, resume.id(), null))).contains(resume);
  }

  @Test
  void its_owner_deletes_it() {
    assertThat(site.deleteResume.run(new DeleteResume.Command(owner, resume.id(), any -> {})))
        .isTrue();
    assertThat(site.viewResume.run(new WantedResume(owner, resume.id(), null))).isEmpty();
  }

  private UpdateResume.Command change(UserId by, ResumeFile file) {
    return new UpdateResume.Command(
        by, resume.id(), current -> new UpdateResume.Change(new ResumeName("changed"), file));
  }

  private static ResumeFile file(String text) {
    return ResumeFile.upload(DocumentType.TEXT, text.getBytes(UTF_8));
  }
}
