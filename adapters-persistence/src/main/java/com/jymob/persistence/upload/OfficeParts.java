package com.jymob.persistence.upload;

import java.util.Set;

/** What is in the ZIP file of an office document, in lower case. */
record OfficeParts(Set<String> names) {
  static OfficeParts in(byte[] file) {
    return new OfficeParts(ZipDirectory.names(file));
  }

  boolean areDocx() {
    return names.contains("[content_types].xml")
        && names.contains("word/document.xml")
        && names.stream().noneMatch(name -> name.endsWith("vbaproject.bin"));
  }

  boolean areOdt() {
    return names.contains("mimetype")
        && names.contains("content.xml")
        && names.stream().noneMatch(OfficeParts::isScript);
  }

  private static boolean isScript(String name) {
    return name.startsWith("basic/") || name.startsWith("scripts/");
  }
}
