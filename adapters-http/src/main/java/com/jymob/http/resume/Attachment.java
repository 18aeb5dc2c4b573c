package com.jymob.http.resume;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jymob.application.resume.DownloadResume;
import com.jymob.domain.resume.DocumentType;
import com.jymob.domain.resume.Resume;
import com.jymob.http.message.EntityTag;
import com.jymob.http.message.Response;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Gives a file to be saved, which no browser shows or runs, whatever is in it. */
final class Attachment {
  /** What a file system may take for something else, or a person cannot see. */
  private static final Pattern UNFIT = Pattern.compile("[/\\\\:*?\"<>|%\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Pattern LEADING_DOTS = Pattern.compile("^[.\\s]+");
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x20-\\x7E]");
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Attachment() {}

  static Response of(DownloadResume.Download download) {
    Resume resume = download.resume();
    return Response.of(200, contentType(resume.content().type()), download.bytes())
        .with("ETag", EntityTag.strong(resume.content().sha256().hex()).toString())
        .with("Content-Disposition", disposition(fileName(resume)))
        .with("X-Content-Type-Options", "nosniff")
        .with("Content-Security-Policy", "sandbox; default-src 'none'");
  }

  private static String contentType(DocumentType type) {
    return switch (type) {
      case TEXT, MARKDOWN -> type.mediaType() + "; charset=utf-8";
      case PDF, DOCX, ODT, RTF, JSON_RESUME -> type.mediaType();
    };
  }

  private static String fileName(Resume resume) {
    String name = UNFIT.matcher(resume.name().value()).replaceAll("_");
    String extension = resume.content().type().extension();
    String bare =
        name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
    return LEADING_DOTS.matcher(bare).replaceFirst("_") + extension;
  }

  /** The name for everybody, and for those who know RFC 8187 (RFC 6266, appendix D). */
  private static String disposition(String fileName) {
    String ascii = BEYOND_ASCII.matcher(fileName).replaceAll("_");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded(fileName));
  }

  private static String encoded(String fileName) {
    var encoded = new StringBuilder();
    for (byte each : fileName.getBytes(UTF_8)) {
      if (UNRESERVED.indexOf(each) >= 0) {
        encoded.append((char) each);
      } else {
        encoded.append('%').append(HEX.toHexDigits(each));
      }
    }
    return encoded.toString();
  }
}
