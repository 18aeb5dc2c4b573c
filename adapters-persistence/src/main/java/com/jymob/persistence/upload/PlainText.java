package com.jymob.persistence.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Text is UTF-8 without control characters but those that lay it out. */
final class PlainText {
  private PlainText() {}

  static boolean is(byte[] file) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).chars().allMatch(PlainText::isText);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isText(int c) {
    return switch (c) {
      case '\t', '\n', '\f', '\r' -> true;
      default -> !Character.isISOControl(c);
    };
  }
}
