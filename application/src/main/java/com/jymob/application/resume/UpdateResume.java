package com.jymob.application.resume;

import com.jymob.application.port.Resumes;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeId;
import com.jymob.domain.resume.ResumeName;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes a resume; what was sent before stays as it was. */
public final class UpdateResume {
  /**
   * What to change.
   *
   * @param change makes the next of the current one; called at most once, while nobody else can
   *     change the resume; what it throws is thrown on, and nothing has changed
   */
  public record Command(UserId by, ResumeId resume, Function<Resume, Change> change) {}

  /**
   * What a resume says next.
   *
   * @param file null to keep the content
   */
  public record Change(ResumeName name, @Nullable ResumeFile file) {}

  private final Transactions transactions;
  private final InstantSource clock;

  public UpdateResume(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The resume as it is then; empty when there is none, or it is not theirs. */
  public Optional<Resume> run(Command command) {
    return transactions.write(
        stores ->
            OwnResume.find(stores, command.resume(), command.by())
                .map(resume -> update(stores.resumes(), resume, command, clock.instant())));
  }

  private static Resume update(Resumes resumes, Resume current, Command command, Instant now) {
    Change change = command.change().apply(current);
    ResumeFile file = change.file();
    if (file == null) {
      Resume renamed =
          current.edited(resumes.nextVersionId(), change.name(), current.content(), now);
      resumes.rename(renamed);
      return renamed;
    }
    Resume edited = current.edited(resumes.nextVersionId(), change.name(), file.content(), now);
    resumes.update(edited, file);
    return edited;
  }
}
