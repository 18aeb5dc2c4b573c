package com.jymob.application.resume;

import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeId;
import java.util.Optional;

/** Which resume somebody asks for, and whether they may see it. */
public record WantedResume(UserId viewer, ResumeId resume) {
  /** To its owner a resume is what it says now. */
  Optional<Resume> find(Stores stores) {
    return stores.resumes().find(resume).filter(found -> found.isOwnedBy(viewer));
  }
}
