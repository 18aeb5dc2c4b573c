package com.jymob.persistence.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts office documents together. */
final class OfficeFile {
  static final String DOCX_TYPES = "[Content_Types].xml";
  static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

  private OfficeFile() {}

  static byte[] docx(String... more) {
    return zip(
        zip -> {
          deflate(zip, DOCX_TYPES);
          deflate(zip, "word/document.xml");
          for (String name : more) {
            deflate(zip, name);
          }
        });
  }

  static byte[] odt(String type, String... more) {
    return zip(
        zip -> {
          store(zip, "mimetype", type.getBytes(UTF_8));
          deflate(zip, "content.xml");
          for (String name : more) {
            deflate(zip, name);
          }
        });
  }

  interface Content {
    void writeTo(ZipOutputStream zip) throws IOException;
  }

  static byte[] zip(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      content.writeTo(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void deflate(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write("<x/>".getBytes(UTF_8));
    zip.closeEntry();
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
