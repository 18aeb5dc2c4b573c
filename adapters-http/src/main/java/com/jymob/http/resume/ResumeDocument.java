package com.jymob.http.resume;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.resume.JsonResume;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A resume on the wire.
 *
 * @param jsonResume null for an uploaded file
 */
@JsonRootName("resume")
record ResumeDocument(
    long id,
    long userId,
    String name,
    String contentType,
    int size,
    String sha256,
    @JsonRawValue @Nullable String jsonResume,
    Instant createdAt,
    Instant updatedAt) {

  static ResumeDocument of(Resume resume) {
    ResumeContent content = resume.content();
    return new ResumeDocument(
        resume.id().value(),
        resume.owner().value(),
        resume.name().value(),
        content.type().mediaType(),
        content.size(),
        content.sha256().hex(),
        content instanceof JsonResume json ? json.text() : null,
        resume.createdAt(),
        resume.updatedAt());
  }
}
