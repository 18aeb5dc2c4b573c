package com.jymob.application.resume;

import com.jymob.application.port.Resumes;
import com.jymob.application.port.Stores;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which resume somebody asks for, and whether they may see it.
 *
 * @param application as it was sent with this one; null for no particular one
 */
public record WantedResume(UserId viewer, ResumeId resume, @Nullable JobApplicationId application) {
  /** To its owner a resume is what it says now, to a poster what was last sent to them. */
  Optional<Resume> find(Stores stores) {
    Resumes resumes = stores.resumes();
    return application != null
        ? resumes.findSentWith(application, viewer, resume)
        : resumes
            .find(resume)
            .filter(found -> found.isOwnedBy(viewer))
            .or(() -> resumes.findSentTo(viewer, resume));
  }
}
