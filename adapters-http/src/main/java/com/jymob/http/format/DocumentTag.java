package com.jymob.http.format;

import com.jymob.http.message.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectWriter;

/**
 * Makes the entity tag of a document from what it says, but for what is {@link NotInEntityTag}. So
 * it changes with whatever the reader would see change, be it by a write or by the clock, and
 * nothing has to be kept or counted for it.
 */
public final class DocumentTag {
  /** Of those components that have a view, it selects none. */
  private static final ObjectWriter TAGGED = DocumentWriter.JSON.writerWithView(DocumentTag.class);

  /** As many as nobody finds two documents for by chance. */
  private static final int BYTES = 16;

  private DocumentTag() {}

  /** The strong tag of a document in that format. */
  public static EntityTag of(Format format, Record document) {
    return EntityTag.strong(digest(document) + format.suffix());
  }

  /** The strong tags of a document, one for each format. */
  public static List<EntityTag> all(Record document) {
    String digest = digest(document);
    return Stream.of(Format.values())
        .map(format -> EntityTag.strong(digest + format.suffix()))
        .toList();
  }

  private static String digest(Record document) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(TAGGED.writeValueAsBytes(document));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
