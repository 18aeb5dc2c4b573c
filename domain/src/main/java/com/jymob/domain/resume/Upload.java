package com.jymob.domain.resume;

import com.jymob.domain.InvalidValue;

/**
 * A file as it was uploaded, but for its bytes, which are read only when somebody downloads them.
 *
 * @param type what the bytes are, whatever was said of them
 * @param size in bytes, at least 1 and at most {@value #LARGEST}
 */
public record Upload(DocumentType type, int size, Sha256 sha256) implements ResumeContent {
  public static final int LARGEST = 5 * 1024 * 1024;

  /**
   * Checks the size.
   *
   * @throws InvalidValue {@code empty_file}, {@code file_too_large}
   */
  public Upload {
    if (size < 1) {
      throw new InvalidValue("empty_file", "must not be empty");
    }
    if (size > LARGEST) {
      throw new InvalidValue("file_too_large", "must have at most " + LARGEST + " bytes");
    }
  }
}
