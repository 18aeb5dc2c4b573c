package com.jymob.persistence.upload;

import com.jymob.application.port.ContentTypes;
import com.jymob.domain.resume.DocumentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Types as Tika finds them in the first bytes, and in the directory of a ZIP file. */
public final class TikaContentTypes implements ContentTypes {
  private static final MediaType PDF = MediaType.application("pdf");
  private static final MediaType RTF = MediaType.application("rtf");
  private static final MediaType ZIP = MediaType.application("zip");
  private static final MediaType ODT = MediaType.application("vnd.oasis.opendocument.text");

  @Override
  public boolean is(DocumentType type, byte[] file) {
    MediaType found = detect(file);
    return switch (type) {
      case PDF -> found.equals(PDF) && Beginning.of(file, "%PDF-");
      case RTF -> found.equals(RTF) && Beginning.of(file, "{\\rtf");
      case DOCX -> isZip(found, file) && OfficeParts.in(file).areDocx();
      case ODT -> found.equals(ODT) && isZip(found, file) && OfficeParts.in(file).areOdt();
      case TEXT, MARKDOWN -> !found.equals(PDF) && !found.equals(RTF) && PlainText.is(file);
      case JSON_RESUME -> false;
    };
  }

  private static boolean isZip(MediaType found, byte[] file) {
    return types().getMediaTypeRegistry().isInstanceOf(found, ZIP) && Beginning.of(file, "PK\3\4");
  }

  private static MediaType detect(byte[] file) {
    try {
      return types().detect(new ByteArrayInputStream(file), new Metadata());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can always be read", e);
    }
  }

  /** Reads its own long list at the first call, and not while the program starts. */
  private static MimeTypes types() {
    return MimeTypes.getDefaultMimeTypes();
  }
}
