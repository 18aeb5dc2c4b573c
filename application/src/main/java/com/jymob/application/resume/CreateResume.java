package com.jymob.application.resume;

import com.jymob.application.port.Resumes;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeName;
import java.time.InstantSource;

/** Keeps a resume for its owner. */
public final class CreateResume {
  private final Transactions transactions;
  private final InstantSource clock;

  public CreateResume(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Everybody may have resumes. */
  public Resume run(UserId owner, ResumeName name, ResumeFile file) {
    return transactions.write(
        stores -> {
          Resumes resumes = stores.resumes();
          Resume resume =
              Resume.create(
                  resumes.nextId(),
                  owner,
                  resumes.nextVersionId(),
                  name,
                  file.content(),
                  clock.instant());
          resumes.add(resume, file);
          return resume;
        });
  }
}
