package com.jymob.application.resume;

import com.jymob.application.port.Transactions;
import com.jymob.domain.resume.Resume;
import java.util.Optional;

/** Gives the file of a resume to somebody who may see it. */
public final class DownloadResume {
  /** A resume with all its bytes. Nobody changes them. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Download(Resume resume, byte[] bytes) {}

  private final Transactions transactions;

  public DownloadResume(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Empty when there is none, or when it is not the viewer's to see. */
  public Optional<Download> run(WantedResume wanted) {
    return transactions.read(
        stores ->
            wanted
                .find(stores)
                .map(resume -> new Download(resume, stores.resumes().bytes(resume.version()))));
  }
}
