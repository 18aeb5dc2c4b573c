package com.jymob.application.resume;

import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeId;
import java.util.Optional;

/** Who may change a resume: its owner, and to everybody else it is not there. */
final class OwnResume {
  private OwnResume() {}

  static Optional<Resume> find(Stores stores, ResumeId id, UserId by) {
    return stores.resumes().findForUpdate(id).filter(resume -> resume.isOwnedBy(by));
  }
}
