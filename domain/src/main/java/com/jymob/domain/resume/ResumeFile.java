package com.jymob.domain.resume;

/** The content of a resume with all its bytes. Nobody changes them. */
@SuppressWarnings("ArrayRecordComponent")
public record ResumeFile(ResumeContent content, byte[] bytes) {
  /**
   * A file that somebody uploads.
   *
   * @throws com.jymob.domain.InvalidValue see {@link Upload}
   */
  public static ResumeFile upload(DocumentType type, byte[] bytes) {
    return new ResumeFile(new Upload(type, bytes.length, Sha256.of(bytes)), bytes);
  }

  /** A JSON Resume, whose bytes are its text. */
  public static ResumeFile of(JsonResume resume) {
    return new ResumeFile(resume, resume.bytes());
  }
}
