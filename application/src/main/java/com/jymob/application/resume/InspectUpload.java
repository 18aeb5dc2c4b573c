package com.jymob.application.resume;

import com.jymob.application.port.ContentTypes;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.resume.DocumentType;
import com.jymob.domain.resume.ResumeFile;

/** Takes a file only for what it is; no transaction waits for that. */
public final class InspectUpload {
  private final ContentTypes contentTypes;

  public InspectUpload(ContentTypes contentTypes) {
    this.contentTypes = contentTypes;
  }

  /**
   * @param fileName as the sender calls it: only its extension counts
   * @param mediaType as the sender says: only counts without an extension
   * @throws InvalidValue {@code unknown_file_type} for a type that is not taken, {@code
   *     wrong_file_type} for bytes that are something else, and as {@link
   *     com.jymob.domain.resume.Upload}
   */
  public ResumeFile run(String fileName, String mediaType, byte[] bytes) {
    DocumentType type =
        DocumentType.named(fileName, mediaType)
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "unknown_file_type", "must be a PDF, DOCX, ODT, RTF, TXT or MD file"));
    ResumeFile file = ResumeFile.upload(type, bytes);
    if (!contentTypes.is(type, bytes)) {
      throw new InvalidValue(
          "wrong_file_type", "must contain what its name says, and no macros; text is UTF-8");
    }
    return file;
  }
}
