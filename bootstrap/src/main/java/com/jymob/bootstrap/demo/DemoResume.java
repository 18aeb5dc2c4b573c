package com.jymob.bootstrap.demo;

import com.jymob.domain.UserId;
import com.jymob.domain.resume.DocumentType;
import com.jymob.domain.resume.JsonResume;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeId;
import com.jymob.domain.resume.ResumeName;
import com.jymob.domain.resume.ResumeVersionId;
import java.time.Duration;
import java.time.Instant;

/**
 * A resume whose times count from the day on which it is shown.
 *
 * @param file in the folder {@code resumes}: a JSON Resume, or what somebody uploaded
 * @param owner the e-mail address of a {@link DemoPerson}
 */
record DemoResume(String file, String name, String owner, int createdDaysAgo) {
  private static final String FOLDER = "resumes/";

  ResumeFile content() {
    if (file.endsWith(DocumentType.JSON_RESUME.extension())) {
      return ResumeFile.of(JsonResume.kept(DemoFiles.compact(FOLDER + file)));
    }
    DocumentType type = DocumentType.named(file, "").orElseThrow();
    return ResumeFile.upload(type, DemoFiles.bytes(FOLDER + file));
  }

  /** The resume as if it had been made in the past, seen from {@code now}. */
  Resume ownedBy(
      UserId person, ResumeId id, ResumeVersionId version, ResumeFile content, Instant now) {
    Instant createdAt = now.minus(Duration.ofDays(createdDaysAgo));
    return Resume.create(id, person, version, new ResumeName(name), content.content(), createdAt);
  }
}
