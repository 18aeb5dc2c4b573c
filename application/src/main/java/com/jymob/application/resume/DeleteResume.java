package com.jymob.application.resume;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeId;
import java.util.Optional;
import java.util.function.Consumer;

/** Removes a resume; what was sent of it is kept for those to whom it was sent. */
public final class DeleteResume {
  /**
   * What to remove.
   *
   * @param check told the resume while nobody else can change it; what it throws is thrown on, and
   *     nothing is removed
   */
  public record Command(UserId by, ResumeId resume, Consumer<Resume> check) {}

  private final Transactions transactions;

  public DeleteResume(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Whether there was one that was theirs. */
  public boolean run(Command command) {
    return transactions.write(
        stores -> {
          Optional<Resume> found = OwnResume.find(stores, command.resume(), command.by());
          found.ifPresent(command.check());
          found.map(Resume::id).ifPresent(stores.resumes()::remove);
          return found.isPresent();
        });
  }
}
