package com.jymob.persistence.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reads which files a ZIP file holds, from the directory at its end (APPNOTE, 4.3.12 and 4.3.16),
 * and nothing else of it: what is never unpacked cannot explode. Libraries would make an object of
 * every entry before one could stop them at the ten thousandth.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY = 0x02014b50;
  private static final int MOST_ENTRIES = 10_000;

  private final ByteBuffer file;

  private ZipDirectory(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** In lower case; none when the directory is broken, too long, or does not end the file. */
  static Set<String> names(byte[] file) {
    try {
      return new ZipDirectory(file).names();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Set.of();
    }
  }

  private Set<String> names() {
    int end = end();
    int count = Short.toUnsignedInt(file.getShort(end + 10));
    int start = file.getInt(end + 16);
    if (count > MOST_ENTRIES || start + file.getInt(end + 12) != end) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    file.position(start);
    for (int i = 0; i < count; i++) {
      names.add(entry().toLowerCase(Locale.ROOT));
    }
    return file.position() == end ? names : Set.of();
  }

  /** Where the last record begins, which ends exactly where the file ends. */
  private int end() {
    int last = file.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (file.getInt(at) == END && Short.toUnsignedInt(file.getShort(at + 20)) == last - at) {
        return at;
      }
    }
    throw new IllegalArgumentException("no end of a directory");
  }

  private String entry() {
    int at = file.position();
    if (file.getInt(at) != ENTRY) {
      throw new IllegalArgumentException("no entry of a directory");
    }
    byte[] name = new byte[Short.toUnsignedInt(file.getShort(at + 28))];
    int others =
        Short.toUnsignedInt(file.getShort(at + 30)) + Short.toUnsignedInt(file.getShort(at + 32));
    file.position(at + 46).get(name);
    file.position(file.position() + others);
    return new String(name, UTF_8);
  }
}
