package com.jymob.domain.resume;

/** What a resume consists of: a file as it was uploaded, or a JSON Resume. */
public sealed interface ResumeContent permits Upload, JsonResume {
  DocumentType type();

  /** How many bytes it has. */
  int size();

  /** Of its bytes. */
  Sha256 sha256();
}
