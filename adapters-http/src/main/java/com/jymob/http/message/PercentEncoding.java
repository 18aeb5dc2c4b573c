package com.jymob.http.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Optional;

/** Percent-encoding of UTF-8 text (RFC 3986, section 2.1). */
final class PercentEncoding {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentEncoding() {}

  /**
   * The text, or nothing when a sequence is not two hexadecimal digits or not UTF-8.
   *
   * @param encoded as it was on the wire, a character for each byte
   */
  static Optional<String> decode(String encoded) {
    if (encoded.chars().allMatch(c -> c != '%' && c < 0x80)) {
      return Optional.of(encoded);
    }
    byte[] bytes = encoded.getBytes(ISO_8859_1);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        bytes[length++] = bytes[i];
      } else if (isEscape(bytes, i)) {
        bytes[length++] =
            (byte) (HexFormat.fromHexDigit(bytes[++i]) << 4 | HexFormat.fromHexDigit(bytes[++i]));
      } else {
        return Optional.empty();
      }
    }
    return utf8(ByteBuffer.wrap(bytes, 0, length));
  }

  /** The URL with everything outside of visible ASCII encoded, so that a header can carry it. */
  static String encodeForHeader(String url) {
    if (url.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      return url;
    }
    var encoded = new StringBuilder();
    for (byte each : url.getBytes(UTF_8)) {
      if (each > ' ' && each < 0x7F) {
        encoded.append((char) each);
      } else {
        encoded.append('%').append(HEX.toHexDigits(each));
      }
    }
    return encoded.toString();
  }

  private static boolean isEscape(byte[] bytes, int start) {
    return start + 2 < bytes.length
        && HexFormat.isHexDigit(bytes[start + 1])
        && HexFormat.isHexDigit(bytes[start + 2]);
  }

  private static Optional<String> utf8(ByteBuffer bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
