package com.jymob.domain.resume;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the bytes of a resume may be. */
public enum DocumentType {
  PDF("application/pdf", ".pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
  ODT("application/vnd.oasis.opendocument.text", ".odt"),
  RTF("application/rtf", ".rtf"),
  TEXT("text/plain", ".txt"),
  MARKDOWN("text/markdown", ".md"),
  JSON_RESUME("application/json", ".json");

  private static final Pattern EXTENSION = Pattern.compile("\\.[a-z0-9]+$");
  private static final Set<DocumentType> UPLOADED = EnumSet.complementOf(EnumSet.of(JSON_RESUME));

  private final String mediaType;
  private final String extension;

  DocumentType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /**
   * The type of an uploaded file.
   *
   * @param fileName whose extension decides, whatever its case
   * @param mediaType decides where the name has no extension
   */
  public static Optional<DocumentType> named(String fileName, String mediaType) {
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean hasExtension = EXTENSION.matcher(name).find();
    return UPLOADED.stream()
        .filter(
            type -> hasExtension ? name.endsWith(type.extension) : type.mediaType.equals(mediaType))
        .findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** What the name of a file of this type ends with, with its dot. */
  public String extension() {
    return extension;
  }
}
